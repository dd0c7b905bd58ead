import { useEditor } from '../editor-context';
import { ListField } from '../fields/list-field';
import { useMeaning } from '../fields/use-meaning';
import { LanguageTabs } from './language-tabs';

export function PhrasesSection() {
  const { labels } = useEditor();
  const meaning = useMeaning();
  return (
    <LanguageTabs languages={['lv', 'en', 'ru']}>
      {(language) =>
        (['greetings', 'introductions', 'closings'] as const).map((key) => {
          const path = ['phrases', language, key];
          const label = labels[`phrases.*.${key}`];
          const hint = meaning(path);
          return <ListField key={key} path={path} label={label} {...(hint !== `${label}.` && { hint })} ordered />;
        })
      }
    </LanguageTabs>
  );
}
