import type { command as latvian } from '../lv/command';
import type { Translation } from '../translation';

export const command: Translation<typeof latvian> = {
  program: 'Checks drafts of e-mails against section 9 of the customer service standard.',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  help: 'shows help',
  version: 'shows the version',
  options: {
    language: 'language of the messages: lv or en',
    json: 'result for programs (JSON)',
    format: 'text for people or json for programs',
    policy: 'policy file; without it the built-in policy is at work',
    now: 'date and time at which the letters are judged (ISO 8601); without it the letter’s own date, else the clock',
    all: 'shows all notes, the repeated and the less important ones too',
    plain: 'the input is plain text, not HTML',
  },
  check: 'checks drafts; 0: nothing to mend, 1: something to mend, 2: some file cannot be read',
  checkFiles: 'drafts in .eml files',
  spell: 'checks words from the input, one a line; gives one JSON object for each',
  zones: 'takes a letter from the input apart: the employee’s text, the signature, the quoted history',

  usage: {
    form: '[options]',
    commandForm: '<command> [options]',
    policyForm: '<policy> [options]',
    tryForm: '<old> <new> <folder> [options]',
    filesForm: '[options] <file>…',
    unknownOption: ({ name }) => `The option ${name} is not known.`,
    unknownCommand: ({ name }) => `The command “${name}” is not known.`,
    missingArgument: ({ name }) => `The argument <${name}> is missing.`,
    missingValue: ({ name }) => `The option ${name} lacks a value.`,
    missingOption: ({ name }) => `The option ${name} is missing.`,
    badValue: ({ name, value, allowed }) =>
      `The value “${value}” does not fit the option ${name}. Allowed: ${allowed}.`,
    tooMany: 'There are too many arguments.',
    other: ({ message }) => `The command cannot be understood: ${message}`,
    hint: ({ command }) => `Help: ${command} --help`,
    didYouMean: ({ names }) => `Did you mean ${names}?`,
    noCommand: 'No command is given.',
    date: 'an ISO 8601 date and time, for example 2026-11-25T09:00:00+02:00',
  },

  unreadable: {
    missing: 'there is no such file. Check the name and the folder.',
    folder: 'this is a folder, not a file. Name the .eml files in it.',
    forbidden: 'the file may not be read. Check its permissions.',
    other: ({ message }) => `the file cannot be read (${message}).`,
    empty: 'the file is empty. Save the draft again.',
    'no-header':
      'this is not an e-mail: no header (From, To, Subject) stands at its start. Save the letter in .eml format.',
    'other-format':
      'this is not an .eml file but one of another format (such as .msg or PDF). Save the letter in .eml format.',
    broken: 'the structure of the letter cannot be understood. Save the draft again.',
    truncated: ({ place }) => `the letter is cut off: ${place}. Save or copy it again.`,
    places: {
      header: 'the header has no end',
      body: 'no text follows the header',
      boundary: 'the parts have no closing mark (MIME boundary)',
      encoding: 'the encoded text ends in the middle of a unit',
      html: 'the HTML text has no closing </html>',
    },
  },
  dictionary: {
    missing: ({ language, path }) =>
      `Spelling in the language “${language}” is not checked: there is no dictionary ${path}. Install Atbilde again.`,
    damaged: ({ language, path }) =>
      `Spelling in the language “${language}” is not checked: the dictionary files in ${path} are damaged. Install Atbilde again.`,
  },
  noSpelling: 'Without a dictionary words cannot be checked.',
  stdin: 'input',

  report: {
    languages: { lv: 'In Latvian', en: 'In English', ru: 'In Russian' },
    external: 'to an external client',
    internal: 'Internal mail: section 9 does not apply.',
    formal: 'Formal municipality letter: section 9 does not apply to the cover note.',
    unsure: 'It is not certain where the employee’s text ends.',
    ready: ({ ready, total }) => `${ready} of ${total} checks passed`,
    clause: ({ clause }) => `clause ${clause}`,
    places: ({ count }) => (count === 1 ? 'in 1 place' : `in ${count} places`),
    words: ({ text }) => `“${text}”`,
    more: ({ count }) => `${count} more ${count === 1 ? 'note' : 'notes'}; --all shows every one.`,
    nothing: 'Nothing to mend.',
    total: ({ letters, toMend, unreadable }) =>
      [
        `Checked: ${letters} ${letters === 1 ? 'letter' : 'letters'}`,
        `with something to mend: ${toMend}`,
        ...(unreadable > 0 ? [`not readable: ${unreadable}`] : []),
      ].join(', '),
  },
  policy: {
    description: 'checks, tries and describes a policy file',
    check: 'checks a policy file; 0: all is well, 1: there are mistakes, 2: the file cannot be read',
    try: 'shows how a new policy would change the notes on the drafts in a folder',
    schema: 'gives the JSON Schema of a policy file, with which an editor helps to write it',
    sample: 'gives a policy file with all built-in values and their meanings',
    file: 'policy file',
    old: 'file of the present policy; “-” is the built-in policy',
    new: 'file of the new policy',
    folder: 'folder with drafts in .eml files',
    html: 'writes the report into an HTML file as well',
    good: ({ file }) => `${file}: all is well.`,
    bad: ({ file, count }) => `${file}: ${count} ${count === 1 ? 'mistake' : 'mistakes'}.`,
    noDrafts: ({ folder }) => `${folder}: there are no .eml files in the folder. Save drafts in it.`,
    noFolder: ({ folder }) => `${folder}: there is no such folder. Check the name.`,
    notWritten: ({ path, message }) =>
      `${path}: the file cannot be written (${message}). Check the folder and its permissions.`,
  },
  package: {
    description: 'makes the folder that an administrator uploads to a web server',
    url: 'address at which the folder will be reached, for example https://atbilde.adazi.lv/',
    out: 'folder to write into',
    off: 'The check is switched off at the moment. Messages can be sent as usual.',
    offOption: 'the add-in switched off: every message is sent without a check',
    badUrl: ({ value }) =>
      `The address “${value}” does not fit. Write a full https address that the employees’ computers reach, without a query, for example https://atbilde.adazi.lv/.`,
    badPolicy: ({ path }) => `The folder was not made: mend the policy ${path} first.`,
    badManifest: 'The folder was not made: the manifest would not be valid.',
    notBuilt: ({ path }) =>
      `A part of the product is missing: ${path}. Install Atbilde again, or run “npm run build” in its sources.`,
    notWritten: ({ path, message }) => `The folder ${path} cannot be written to (${message}). Check its permissions.`,
    done: ({ path, count, version }) => `Atbilde ${version}: ${count} ${count === 1 ? 'file' : 'files'} in ${path}.`,
    next: [
      'Next:',
      '1. Upload the folder to the server (IIS: web.config is in it; nginx: include nginx.conf).',
      '2. Check that taskpane.html opens in a browser.',
      '3. In the Microsoft 365 admin center upload manifest.xml (pane only) or manifest-send.xml (with the reminder).',
      'More: docs/administrators.md.',
    ],
  },
  trial: {
    title: 'What the new policy would change',
    appeared: 'Appears',
    vanished: 'Vanishes',
    changed: 'Changes',
    before: 'Now',
    after: 'With the new policy',
    none: 'Nothing changes in any letter.',
    total: ({ letters, touched, appeared, vanished, changed }) =>
      `Tried: ${letters} ${letters === 1 ? 'letter' : 'letters'}, ${touched} of them change. Notes: ${appeared} appear, ${vanished} vanish, ${changed} change.`,
    verdict: ({ check, before, after }) => `${check}: ${before} → ${after}`,
    statuses: { pass: 'passed', fail: 'to mend', skipped: 'not checked' },
    verdicts: 'Checks whose verdict changes',
    whole: 'whole letter',
  },
  zoneNames: {
    author: 'The employee’s text',
    signature: 'Signature',
    quoted: 'Quoted history',
    confidence: 'Confidence',
  },
};
