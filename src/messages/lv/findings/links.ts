/** Finding messages and rule descriptions: links and attachments (9.2). */
export const findings = {};

/** By rule id: a short title, and why it helps the client. */
export const rules = {};
