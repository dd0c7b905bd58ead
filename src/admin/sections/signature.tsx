import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { signatureLines } from '../../policy/signature-lines';
import type { Language } from '../../report';
import { useEditor } from '../editor-context';
import { LinesField } from '../fields/lines-field';
import { textsOf, useEntry } from '../fields/use-entry';
import { useMeaning } from '../fields/use-meaning';
import { LanguageTabs } from './language-tabs';

const useStyles = makeStyles({
  sample: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  caption: { color: tokens.colorNeutralForeground3 },
  lines: { whiteSpace: 'pre-wrap' },
});

export function SignatureSection() {
  const { labels } = useEditor();
  const meaning = useMeaning();
  return (
    <LanguageTabs languages={['lv', 'en', 'ru']}>
      {(language) => (
        <>
          <LinesField
            path={['signature', language]}
            label={labels.signature}
            hint={meaning(['signature', language])}
            lines={7}
            keepEmpty
          />
          <Sample language={language} />
        </>
      )}
    </LanguageTabs>
  );
}

/** The signature of somebody who works here. */
function Sample({ language }: { readonly language: Language }) {
  const { texts } = useEditor();
  const styles = useStyles();
  const template = textsOf(useEntry(['signature', language]).value);
  const [institution = ''] = textsOf(useEntry(['organisation', 'names']).value);
  const [domain = ''] = textsOf(useEntry(['organisation', 'domains']).value);
  const [website = ''] = textsOf(useEntry(['organisation', 'websites']).value);
  const { person } = texts.signature;
  const fields = { ...person, institution, email: `${person.email}@${domain}`, website: `www.${website}` };
  return (
    <figure className={styles.sample}>
      <figcaption>
        <Caption1 className={styles.caption}>{texts.signature.sample}</Caption1>
      </figcaption>
      <Text className={styles.lines}>{signatureLines(template, fields).join('\n')}</Text>
    </figure>
  );
}
