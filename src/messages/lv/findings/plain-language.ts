/** Finding messages and rule descriptions: plain language (9.2). */
export const findings = {};

/** By rule id: a short title, and why it helps the client. */
export const rules = {};
