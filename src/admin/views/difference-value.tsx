import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { childOf } from '../../policy/known-keys';
import { type Editor, useEditor } from '../editor-context';
import { crumbsOf } from '../state/crumbs';
import type { Difference } from '../state/differences';
import type { Path } from '../state/source-edit';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  lines: { whiteSpace: 'pre-wrap' },
  members: { margin: 0, padding: 0 },
  member: { listStyleType: 'none', overflowWrap: 'anywhere' },
  gone: { color: tokens.colorPaletteRedForeground1 },
  new: { color: tokens.colorPaletteGreenForeground1, textDecorationLine: 'none' },
});

/** What was and what is; of a list, the members that came and went. */
export function DifferenceValue({ difference }: { readonly difference: Difference }) {
  const editor = useEditor();
  const styles = useStyles();
  const { differences } = editor.texts;
  const { kind, path, before, after } = difference;
  if (isTexts(before) && isTexts(after)) {
    const gone = before.filter((member) => !after.includes(member));
    const fresh = after.filter((member) => !before.includes(member));
    if (gone.length + fresh.length > 0) {
      return (
        <ul className={styles.members}>
          {gone.map((member) => (
            <li key={`- ${member}`} className={styles.member}>
              − <del className={styles.gone}>{member}</del>
            </li>
          ))}
          {fresh.map((member) => (
            <li key={`+ ${member}`} className={styles.member}>
              + <ins className={styles.new}>{member}</ins>
            </li>
          ))}
        </ul>
      );
    }
  }
  return (
    <dl className={styles.pair}>
      <dt className={styles.term}>
        <Text>{differences.before}</Text>
      </dt>
      <dd className={styles.value}>
        <Text className={styles.lines}>{kind === 'added' ? differences.nothing : valueText(path, before, editor)}</Text>
      </dd>
      <dt className={styles.term}>
        <Text>{differences.after}</Text>
      </dt>
      <dd className={styles.value}>
        <Text className={styles.lines}>
          {kind === 'removed' ? differences.removed : valueText(path, after, editor)}
        </Text>
      </dd>
    </dl>
  );
}

/** A value in words: yes and no, names of severities, a line for each member or entry. */
function valueText(path: Path, value: unknown, editor: Editor): string {
  const { texts } = editor;
  if (value === undefined) return texts.differences.nothing;
  if (value === null || value === '') return texts.differences.empty;
  if (typeof value === 'boolean') return value ? texts.differences.yes : texts.differences.no;
  if (Array.isArray(value)) {
    return value.length === 0
      ? texts.differences.empty
      : value.map((member, index) => valueText([...path, index], member, editor)).join('\n');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, inner]) => {
        const place = [...path, key];
        const name = crumbsOf(place, undefined, editor).slice(-1).join('');
        return `${name}: ${valueText(place, inner, editor)}`;
      })
      .join('\n');
  }
  return nameOf(path, String(value), texts);
}

/** The name of a value that stands for something: a severity, a check, a language, a kind of rule. */
function nameOf(path: Path, value: string, texts: Editor['texts']): string {
  const names: Readonly<Record<string, object>> = {
    severity: texts.severities,
    check: texts.checks,
    checks: texts.checks,
    never: texts.checks,
    language: texts.languages,
    kind: texts.phraseRules.kinds,
    phoneCountry: texts.countries,
    mode: { remind: texts.differences.yes, off: texts.differences.no },
  };
  const key = [...path].reverse().find((step) => typeof step === 'string');
  const name = childOf(names[String(key)], value);
  return typeof name === 'string' ? name : value;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((member) => typeof member === 'string');
}
