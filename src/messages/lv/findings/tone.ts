/** Finding messages and rule descriptions: tone and privacy (5.1, 5.2). */
export const findings = {};

/** By rule id: a short title, and why it helps the client. */
export const rules = {};
