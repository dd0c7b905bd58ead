/** Finding messages and rule descriptions: punctuation and mechanics (9.5). */
export const findings = {};

/** By rule id: a short title, and why it helps the client. */
export const rules = {};
