import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Language } from '../../report';
import { useEditor } from '../editor-context';
import { Tabs, tabId } from '../tabs';

const useStyles = makeStyles({ panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL } });

/** The same fields for each language. */
export function LanguageTabs<L extends Language>({
  languages,
  children,
}: {
  readonly languages: readonly [L, ...L[]];
  readonly children: (language: L) => ReactNode;
}) {
  const { texts } = useEditor();
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<L>(languages[0]);
  return (
    <>
      <Tabs
        label={texts.languagesLabel}
        name={id}
        panel={`${id}-panel`}
        selected={chosen}
        onSelect={setChosen}
        items={languages.map((language) => ({ id: language, content: texts.languages[language] }))}
      />
      <div key={chosen} role="tabpanel" id={`${id}-panel`} aria-labelledby={tabId(id, chosen)} className={styles.panel}>
        {children(chosen)}
      </div>
    </>
  );
}
