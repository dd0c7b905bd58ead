import { CounterBadge, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { childOf } from '../policy/known-keys';
import { useEditor } from './editor-context';
import { textOf } from './fields/use-entry';
import { allProblems } from './state/editor';
import { isOfForm, placeOf, type SectionId, sectionsFor } from './state/sections';
import { Tabs } from './tabs';

const useStyles = makeStyles({
  navigation: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tabs: { '@media (max-width: 767px)': { display: 'none' } },
  select: { '@media (min-width: 768px)': { display: 'none' } },
});

/** For whom the policy is, and which part of it is on show: a list of tabs, and where there is no room a box. */
export function Navigation() {
  const { texts, state, position, go } = useEditor();
  const styles = useStyles();
  const { institution, section } = position;
  const found = childOf(state.data, 'institutions');
  const institutions: readonly unknown[] = Array.isArray(found) ? found : [];
  const problems = allProblems(state);
  const sections = sectionsFor(institution);
  const problemsIn = (id: SectionId) =>
    problems.filter(isOfForm).filter(({ path }) => {
      const place = placeOf(path);
      return place.section === id && place.institution === institution;
    }).length;
  return (
    <nav className={styles.navigation} aria-label={texts.sectionsLabel}>
      {institutions.length > 0 && (
        <Field label={texts.scope.label}>
          <Select
            value={institution === null ? '' : String(institution)}
            onChange={(_, { value }) => {
              const chosen = value === '' ? null : Number(value);
              go({
                institution: chosen,
                section: sectionsFor(chosen).includes(section) ? section : 'organisation',
              });
            }}
          >
            <option value="">{texts.scope.all}</option>
            {institutions.map((one, index) => {
              const name = textOf(childOf(one, 'name'));
              return (
                <option key={name} value={index}>
                  {name}
                </option>
              );
            })}
          </Select>
        </Field>
      )}
      <Tabs
        vertical
        className={styles.tabs}
        label={texts.sectionsLabel}
        name="section"
        panel="form"
        selected={section}
        onSelect={(id) => go({ section: id })}
        items={sections.map((id) => ({ id, content: <SectionName id={id} count={problemsIn(id)} /> }))}
      />
      <Field label={texts.sectionsLabel} className={styles.select}>
        <Select
          value={section}
          onChange={(_, { value }) => {
            const chosen = sections.find((id) => id === value);
            if (chosen) go({ section: chosen });
          }}
        >
          {sections.map((id) => (
            <option key={id} value={id}>
              {texts.sections[id].title}
            </option>
          ))}
        </Select>
      </Field>
    </nav>
  );
}

function SectionName({ id, count }: { readonly id: SectionId; readonly count: number }) {
  const { texts } = useEditor();
  return (
    <>
      {texts.sections[id].title}
      {count > 0 && <CounterBadge count={count} color="danger" size="small" aria-label={texts.problems({ count })} />}
    </>
  );
}
