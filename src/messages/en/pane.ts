import type { pane as latvian } from '../lv/pane';
import type { Translation } from '../translation';
import { plural } from './pane-plural';

const notes = (count: number) => `${count} ${plural(count, 'note', 'notes')}`;
const notesLeft = (count: number) => (count === 0 ? 'No notes are left.' : `${notes(count)} left.`);

export const pane: Translation<typeof latvian> = {
  title: 'Reply check',
  header: {
    check: 'Check',
    lastLook: ({ time }) => `Looked ${time}`,
    menu: 'More',
    back: 'Back',
  },
  menu: {
    mend: 'Mend all sure ones',
    signature: 'My signature',
    silenced: 'Ignored',
    standard: 'Section 9 of the standard',
    settings: 'Settings',
    keys: 'Keyboard',
    privacy: 'Privacy',
  },
  readiness: ({ ready, total }) => `${ready} of ${total} ${plural(total, 'part', 'parts')}`,
  readinessLabel: 'Parts of the letter that are ready',
  parts: {
    greeting: 'Salutation',
    reference: 'Reference',
    'plain-language': 'Plain language',
    links: 'Links and attachments',
    summary: 'Summary',
    'next-steps': 'Next steps',
    courtesy: 'Courtesy',
    signature: 'Signature',
    spelling: 'Spelling',
    advice: 'Respect and safety',
  },
  partStates: {
    missing: 'Missing',
    check: 'Please check',
    hint: 'Suggestion',
    ready: 'Ready',
    skipped: 'Not needed',
    waiting: 'Waiting for the dictionary',
    unchecked: 'Not checked',
  },
  partList: 'Parts of the letter',
  clause: ({ clause }) => `Clause ${clause}`,
  severities: { error: 'Missing', warning: 'Please check', hint: 'Suggestion' },
  count: ({ count }) => notes(count),
  places: ({ count }) => `in ${count} ${plural(count, 'place', 'places')}`,
  more: ({ count }) => `${count} more ${plural(count, 'note', 'notes')}`,
  silencedHere: ({ count }) => `${notes(count)} ignored`,
  quoted: ({ lines }) =>
    `${lines} quoted ${plural(lines, 'line', 'lines')} ${plural(lines, 'was', 'were')} not checked.`,
  requests: {
    title: 'The client’s questions',
    count: ({ answered, total }) => `${answered}/${total}`,
    answered: 'Answered',
    open: 'Not answered',
  },
  quote: ({ text }) => `“${text}”`,
  finding: {
    open: 'Details',
    why: 'Why',
    before: 'Now',
    after: 'Then',
    otherPlaces: 'Here as well',
    copy: 'Copy',
    copied: 'Copied',
    moreFixes: 'Other fixes',
    ignore: 'Ignore',
    ignorePlace: 'Only here',
    ignoreWords: ({ text }) => `“${text}” – always`,
    learnWord: ({ text }) => `“${text}” – add to dictionary`,
    ignoreLetter: 'In this whole letter',
    ignoreRule: 'Never show in any letter',
    showClause: ({ clause }) => `What clause ${clause} says`,
    wrong: 'This note is wrong',
    wrongCopied: ({ contact }) =>
      contact === '' ? 'A message about the note is copied.' : `The message is copied; send it to ${contact}.`,
    deleted: '(deleted)',
  },
  fixes: {
    insertText: ({ text }) => `Insert “${text}”`,
    fillSignature: 'Fill in signature',
    copySignature: 'Copy full signature',
    done: ({ left }) => `Mended. ${notesLeft(left)}`,
    undone: 'The fix is undone.',
    undo: 'Undo',
    silenced: ({ left }) => `Ignored. ${notesLeft(left)}`,
    looked: ({ count }) => (count === 0 ? 'Checked. No notes.' : `Checked: ${notes(count)}.`),
    working: 'Mending…',
  },
  obstacles: {
    'inline-images': ({ text }) =>
      `The letter has a picture that Outlook might lose when rewriting. Select “${text}” in the letter and press again, or copy.`,
    'whole-body-off': ({ text }) =>
      `This Outlook could not undo the fix. Select “${text}” in the letter and press again, or copy.`,
    'too-long': ({ text }) => `The letter is too long to be rewritten. Select “${text}” and press again, or copy.`,
    unproved: ({ text }) =>
      `This place cannot be rewritten safely. Select “${text}” in the letter and press again, or copy.`,
    'text-changed': 'The text changed meanwhile; nothing was mended, the letter was checked anew.',
    'words-selected': 'Words are selected in the letter. Put the cursor where the text should go and press again.',
    'item-changed': 'Another letter is open now; nothing was mended.',
    'timed-out': 'Outlook did not answer in time. Look at the letter: the fix may appear later.',
    'not-kept': 'Outlook changed more than was asked, so the earlier text was put back.',
    'not-restored':
      'Outlook changed more than was asked, and the earlier text could not be put back. Please look at the letter.',
    'not-verified': 'The fix is written, but that could not be confirmed. Please look at the letter.',
    'read-only': 'The letter cannot be changed; the text can be copied.',
    failed: 'Outlook refused the fix; the text can be copied.',
    undo: 'The fix can no longer be undone: the text was changed since.',
    clipboard: 'Copying failed.',
  },
  situations: {
    loading: { title: 'Reading the letter…', text: '' },
    busy: { title: 'Outlook is still loading the letter', text: 'The check will try again in a moment.' },
    unreadable: {
      title: 'The letter could not be read',
      text: 'Try again. If that does not help, close and open this pane. The letter can be sent without the check.',
    },
    'no-letter': { title: 'No letter is open', text: 'Open a draft and the check begins by itself.' },
    'not-a-letter': { title: 'This is not an e-mail', text: 'The check reads e-mail letters only.' },
    'read-only': {
      title: 'The letter is open for reading',
      text: 'Drafts can be checked: reply to the letter or open one that is not sent.',
    },
    'not-outlook': {
      title: 'This page works in Outlook',
      text: 'Open it from a message window with the button “Check the reply”.',
    },
    empty: { title: 'Nothing is written yet', text: 'Write the reply, then press “Check”.' },
    internal: {
      title: 'Internal mail',
      text: 'All recipients are colleagues, so section 9 does not apply. Only spelling was checked.',
    },
    formal: {
      title: 'Letter of the municipality',
      text: 'The reply goes out as a formal letter, so section 9 does not apply to the covering text.',
    },
    good: { title: 'All is well', text: '' },
    findings: { title: '', text: '' },
  },
  checkedParts: ({ count }) =>
    `${count} ${plural(count, 'part', 'parts')} of the letter ${plural(count, 'was', 'were')} checked; it can be sent.`,
  retry: 'Try again',
  startWith: 'Start with a salutation',
  notes: {
    unsure: 'It is not certain where your text ends and the quoted letter begins. Only the certain part was checked.',
    plainText: 'Plain-text letter: links stay visible as addresses.',
    unread: ({ parts }) => `Outlook did not show: ${parts}. What depends on it was not checked.`,
    stale: ({ time }) => `The letter could not be read now; this is how it was at ${time}.`,
    language: 'Spelling is not checked in this language.',
    dictionary: 'The dictionary could not be loaded; spelling was not checked.',
    policy: 'The municipality’s policy file has a mistake; the built-in policy is used.',
  },
  draftParts: {
    subject: 'subject',
    from: 'sender',
    to: 'recipients',
    cc: 'copy recipients',
    bcc: 'blind-copy recipients',
    attachments: 'attachments',
    'compose-type': 'kind of letter',
  },
  picture: {
    label: 'Picture of the letter',
    text: ({ bands, sentences, long }) =>
      `The letter has: ${bands}. ${sentences} ${plural(sentences, 'sentence', 'sentences')}${long === 0 ? '.' : `, ${long} long.`}`,
    bands: {
      salutation: 'salutation',
      introduction: 'introduction',
      body: 'body',
      closing: 'closing',
      signOff: 'sign-off',
      signature: 'signature',
    },
    mark: ({ part, count }) => (count === 1 ? part : `${part}, ${notes(count)}`),
  },
  welcome: {
    title: 'Welcome',
    step: ({ step, of }) => `Step ${step} of ${of}`,
    skip: 'Skip',
    next: 'Next',
    done: 'Start',
    steps: {
      what: {
        title: 'Checks before you send',
        text: 'The pane compares your reply with section 9 of the customer service standard and offers a ready fix where it can. The decision is always yours.',
      },
      private: {
        title: 'Nothing is sent anywhere',
        text: 'The letter is read on this computer only. No ratings, no statistics.',
      },
      signature: {
        title: 'Your signature',
        text: 'Fill it in now and the check can insert it where it is missing. Later is fine too.',
      },
    },
  },
  languageUnavailable: 'The English texts could not be loaded, so the check speaks Latvian for now.',
  footer: {
    policy: ({ edition, hash }) => (hash === '' ? 'built-in policy' : `policy ${edition} ${hash}`),
    version: ({ version }) => `Atbilde ${version}`,
    privacy: 'Nothing is sent anywhere',
  },
};
