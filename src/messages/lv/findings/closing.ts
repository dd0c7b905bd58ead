/** Finding messages and rule descriptions: summary, next steps and courtesy (9.3). */
export const findings = {};

/** By rule id: a short title, and why it helps the client. */
export const rules = {};
