import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Language } from '../../report';
import { useEditor } from '../editor-context';

const useStyles = makeStyles({ panel: { display: 'flex', flexDirection: 'column', rowGap: '20px' } });

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
      <TabList
        aria-label={texts.languagesLabel}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => setChosen(languages.find((language) => language === value) ?? languages[0])}
      >
        {languages.map((language) => (
          <Tab key={language} value={language} id={`${id}-${language}`} aria-controls={`${id}-panel`}>
            {texts.languages[language]}
          </Tab>
        ))}
      </TabList>
      <div key={chosen} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        {children(chosen)}
      </div>
    </>
  );
}
