import type { clauses as latvian } from '../lv/clauses';
import type { Translation } from '../translation';

/** A working translation; the Latvian words are the standard. */
export const clauses: Translation<typeof latvian> = {
  '5.1': 'respect: employees show respect for clients and respect their wishes and interests',
  '5.2':
    'responsibility: employees answer for the quality of their work and services, the truth of information, and the confidentiality and protection of personal data',
  '9': 'Employees send replies to external clients electronically (by e-mail), unless the reply is sent as a letter of the municipality',
  '9.1':
    'begin the reply with a salutation and a short introduction that refers to the client’s current request or earlier communication with the municipality',
  '9.2':
    'in the body, set out the information and its grounds in reasoned, plain and understandable language; where needed, add hyperlinks to descriptions of e-services, legal acts, forms and other public information, and attachments',
  '9.3':
    'in the closing, sum up the main message, tell what the municipality or the client does next and, as the situation asks, thank or apologise to the client',
  '9.4':
    'in the signature zone, give name and surname, institution and position, telephone number, e-mail address and the address of the municipality’s official website',
  '9.5': 'before sending the reply, reread what was written and check the spelling',
};
