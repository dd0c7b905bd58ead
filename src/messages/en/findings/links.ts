import type { findings as latvian, paneOnly as latvianPaneOnly, rules as latvianRules } from '../../lv/findings/links';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = {
  attachmentMissing: 'The text speaks of an attachment, but no file is attached.',
  attachmentsFewer: 'The text speaks of several attachments, but one file is attached. Is another one missing?',
  brokenLink: 'This link will not open for the client. Check the address.',
};

export const paneOnly: Translation<typeof latvianPaneOnly> = {
  pointerWithoutLink: 'The text points to a link, but there is none. Add it.',
  actWithoutLink: 'A legal act is named. Add a link (likumi.lv) so that the client need not search for it.',
  formWithoutLink: 'A form is named. Add a link or the file so that the client need not search for it.',
  serviceWithoutLink: 'An e-service is named. Add a link to its description.',
  pageWithoutLink: 'A web page is named. Add a link to the very section that is meant.',
  bareAddress: 'A long address is hard to read. Put it as a link behind a few words that name the page.',
  hereLink: 'Let the words of the link name what is behind it, for example “application form”.',
};

export const rules: Translation<typeof latvianRules> = {
  'missing-attachment': {
    title: 'Promised attachment',
    why: 'The client does not get the promised document and has to write again.',
  },
  'missing-link': {
    title: 'Missing link',
    why: 'With a link the client opens the document or the service with one click.',
  },
  'bare-url': {
    title: 'Long address in the text',
    why: 'A long address with parameters can neither be read nor safely copied.',
  },
  'broken-link': {
    title: 'Broken link',
    why: 'An address on the employee’s computer or with a slip in it is of no use to the client.',
  },
  'here-link': {
    title: 'Link “here”',
    why: 'Words that name the page tell where the link leads, also to a client with a screen reader.',
  },
};
