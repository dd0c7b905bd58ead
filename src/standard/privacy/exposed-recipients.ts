import { PRIVATE_HOSTS } from '../../mail/private-hosts';
import { rule } from '../rule';

/**
 * 5.2: private addresses of several clients side by side in To and Cc, where each can read the others'. Addresses that the quoted mail
 * shows already are known to those people.
 */
export const exposedRecipients = rule({
  id: 'exposed-recipients',
  check: 'privacy',
  severity: 'hint',
  messages: ['exposedRecipients'],
  options: {},
  *examine(letter) {
    const { to, cc } = letter.draft;
    const known = letter.mail.quoted.text.toLowerCase();
    const exposed = new Set<string>();
    let unknown = 0;
    for (const { address } of [...to, ...cc]) {
      const small = address.trim().toLowerCase();
      if (exposed.has(small) || !PRIVATE_HOSTS.has(small.slice(small.lastIndexOf('@') + 1))) continue;
      exposed.add(small);
      if (!known.includes(small)) unknown++;
    }
    // The one client who wrote may have written from another address than the quoted mail shows.
    if (exposed.size < 2 || unknown < (known === '' ? 2 : 1)) return;
    yield { message: 'exposedRecipients', values: { count: exposed.size }, zone: 'message', start: 0, end: 0 };
  },
});
