import { messageGroups } from '../../src/admin/state/messages';
import { newPhraseRule } from '../../src/admin/state/new-entries';
import { isOfForm, placeOf, SECTIONS, sectionsFor } from '../../src/admin/state/sections';
import { adminCatalogues } from '../../src/messages/admin-catalogue';
import { catalogues, type FindingMessageId } from '../../src/messages/catalogue';
import { optionText } from '../../src/messages/option-texts';
import { placeholdersOf } from '../../src/policy/contradictions';
import { defaultPolicy } from '../../src/policy/defaults';
import { locateFaults, readPolicy } from '../../src/policy/read-policy';
import { phraseExampleFaults } from '../../src/standard/phrase-examples';
import { rules } from '../../src/standard/registry';

const LANGUAGES = ['lv', 'en'] as const;

describe('what a person reads', () => {
  test.each(LANGUAGES)('every option of every rule has a meaning (%s)', (language) => {
    const nameless = rules.flatMap((rule) =>
      Object.keys(rule.options)
        .filter((option) => optionText(language, rule.id, option) === option)
        .map((option) => `${rule.id}.${option}`),
    );
    expect(nameless).toEqual([]);
  });

  test.each(LANGUAGES)('every message can be put in own words, with its placeholders (%s)', (language) => {
    const offered = messageGroups(language).flatMap(({ messages }) => messages);
    const ids = offered.map(({ id }) => id).sort();
    expect(ids).toEqual([...new Set(rules.flatMap(({ messages }) => messages))].sort());
    for (const { id, text, placeholders } of offered) {
      expect(placeholders).toEqual(placeholdersOf(id));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      // Where the number decides the word's form, the text still shows where the value stands.
      for (const name of text.match(/\{\w+\}/g) ?? []) expect(placeholders).toContain(name.slice(1, -1));
    }
  });

  test('a text in own words with all its placeholders is taken by the reader', () => {
    for (const { messages } of messageGroups('lv')) {
      for (const { id, placeholders } of messages) {
        const own = ['Savs teksts', ...placeholders.map((name) => `{${name}}`)].join(' ');
        const source = JSON.stringify({ texts: { lv: { [id]: own } } });
        expect(readPolicy(source, rules).problems).toEqual([]);
      }
    }
    expect(Object.keys(catalogues.lv.findings) as FindingMessageId[]).toEqual(Object.keys(catalogues.en.findings));
  });
});

describe('the sections', () => {
  test('have a place for every key of a policy', () => {
    const { edition, look, fixes, rules: _, ...named } = defaultPolicy;
    for (const key of Object.keys(named)) expect(placeOf([key]).section).toBe(key);
    expect(placeOf(['edition']).section).toBe('organisation');
    expect(placeOf(['look', 'everySeconds']).section).toBe('looks');
    expect(placeOf(['fixes', 'wholeBody', 'web']).section).toBe('looks');
    expect(placeOf(['rules', 'long-sentence', 'severity']).section).toBe('checks');
    expect(placeOf(['rules', 'long-sentence', 'options', 'warnAbove']).section).toBe('limits');
  });

  test('of an institution are those of the municipality without the institutions', () => {
    expect(sectionsFor(null)).toEqual(SECTIONS);
    expect(sectionsFor(0)).toEqual(SECTIONS.filter((id) => id !== 'institutions'));
    expect(placeOf(['institutions', 1, 'changes', 'words', 0])).toEqual({ section: 'words', institution: 1 });
    expect(placeOf(['institutions', 1, 'name'])).toEqual({ section: 'institutions', institution: null });
  });

  test('leave to the file’s text what has no field', () => {
    const kinds = readPolicy('{ "wordz": 1, "words": 1 }', rules).problems.map((problem) => [
      problem.kind,
      isOfForm(problem),
    ]);
    expect(kinds).toEqual([
      ['unknownKey', false],
      ['wrongType', true],
    ]);
  });
});

describe('a new phrase rule', () => {
  const { phraseRules: texts } = adminCatalogues.lv.texts;

  test.each(['avoid', 'replace', 'require'] as const)('%s is complete at once and keeps to its examples', (kind) => {
    const rule = newPhraseRule({ kind, phrase: 'nav iespējams', replacement: 'nevaram' }, [], texts);
    const source = JSON.stringify({ phraseRules: [rule] });
    const { policy, problems } = readPolicy(source, rules);
    expect(problems).toEqual([]);
    expect(locateFaults(phraseExampleFaults(policy), source)).toEqual([]);
    expect(policy.phraseRules).toEqual([rule]);
  });

  test('gets a name of its own from its phrase', () => {
    const idOf = (phrase: string, taken: readonly string[] = []) =>
      newPhraseRule({ kind: 'avoid', phrase, replacement: '' }, taken, texts).id;
    expect(idOf('Šķērsiela Nr. 5!')).toBe('skersiela-nr-5');
    expect(idOf('5 dienas')).toBe('dienas');
    expect(idOf('Добрый день')).toBe('fraze');
    expect(idOf('nav', ['nav', 'nav-2'])).toBe('nav-3');
    expect(idOf('passive')).toBe('passive-2');
  });
});
