/** Finding messages and rule descriptions: salutation and reference (9.1). */
export const findings = {
  greetingMissing: 'Vēstulei nav uzrunas. Sāciet ar sasveicināšanos, piemēram, „Labdien!”.',
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'greeting-missing': {
    title: 'Uzruna',
    why: 'Uzruna parāda cieņu klientam; ar to sākas katra atbilde.',
  },
};
