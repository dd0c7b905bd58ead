/** Finding messages and rule descriptions: signature (9.4). */
export const findings = {};

/** By rule id: a short title, and why it helps the client. */
export const rules = {};
