import type { Person } from '../../mail/draft';

/** Mailboxes of an office that several employees write from. */
export const SHARED_MAILBOXES: readonly Person[] = [
  { name: 'Ādažu novada pašvaldība', address: 'dome@adazi.lv' },
  { name: 'Ādažu novada būvvalde', address: 'buvvalde@adazi.lv' },
];

/** Who is signed in when a draft does not tell. */
export const EMPLOYEE: Person = { name: 'Ilze Kalniņa', address: 'ilze.kalnina@adazi.lv' };

export const isShared = (person: Person): boolean =>
  SHARED_MAILBOXES.some((mailbox) => mailbox.address === person.address.toLowerCase());
