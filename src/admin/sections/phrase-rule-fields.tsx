import { makeStyles, tokens } from '@fluentui/react-components';
import { useEditor } from '../editor-context';
import { ChoiceField } from '../fields/choice-field';
import { ListField } from '../fields/list-field';
import { TextField } from '../fields/text-field';
import { textOf, useEntry } from '../fields/use-entry';
import { useMeaning } from '../fields/use-meaning';
import { type Path, without, withValue } from '../state/source-edit';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
  },
});

/** Everything of one phrase rule. */
export function PhraseRuleFields({ path }: { readonly path: Path }) {
  const { texts, labels } = useEditor();
  const styles = useStyles();
  const meaning = useMeaning();
  const at = (...keys: readonly string[]): Path => [...path, ...keys];
  const kind = useEntry(at('kind'));
  const { off, ...severities } = texts.severities;
  return (
    <>
      <ChoiceField
        path={at('kind')}
        label={labels['phraseRules[].kind']}
        choices={texts.phraseRules.kinds}
        onChoice={(chosen) => {
          const replacement = [...kind.path.slice(0, -1), 'replacement'];
          kind.edit((source) => {
            const changed = withValue(source, kind.path, chosen);
            return chosen === 'replace' ? withValue(changed, replacement, '') : without(changed, replacement);
          });
        }}
      />
      <ListField path={at('phrases')} label={labels['phraseRules[].phrases']} hint={meaning(at('phrases'))} />
      {textOf(kind.value) === 'replace' && (
        <TextField path={at('replacement')} label={labels['phraseRules[].replacement']} />
      )}
      <TextField path={at('message')} label={labels['phraseRules[].message']} hint={meaning(at('message'))} lines={2} />
      <div className={styles.choices}>
        <ChoiceField path={at('check')} label={labels['phraseRules[].check']} choices={texts.checks} />
        <ChoiceField path={at('severity')} label={labels['phraseRules[].severity']} choices={severities} />
        <ChoiceField path={at('language')} label={labels['phraseRules[].language']} choices={texts.languages} />
      </div>
      <ListField path={at('examples', 'bad')} label={labels['phraseRules[].examples.bad']} multiline />
      <ListField path={at('examples', 'good')} label={labels['phraseRules[].examples.good']} multiline />
      <TextField path={at('id')} label={labels['phraseRules[].id']} hint={meaning(at('id'))} />
    </>
  );
}
