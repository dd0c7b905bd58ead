import { CounterBadge, Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { childOf } from '../policy/known-keys';
import { useEditor } from './editor-context';
import { textOf } from './fields/use-entry';
import { placeOf, sectionsFor } from './state/sections';

const useStyles = makeStyles({
  navigation: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tabs: { '@media (max-width: 767px)': { display: 'none' } },
  select: { '@media (min-width: 768px)': { display: 'none' } },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

/** For whom the policy is, and which part of it is on show: a list of tabs, and where there is no room a box. */
export function Navigation() {
  const { texts, state, position, go } = useEditor();
  const styles = useStyles();
  const { institution, section } = position;
  const found = childOf(state.data, 'institutions');
  const institutions: readonly unknown[] = Array.isArray(found) ? found : [];
  const sections = sectionsFor(institution);
  const problemsIn = (id: string) =>
    state.problems.filter(({ path }) => {
      const place = placeOf(path);
      return place.section === id && place.institution === institution;
    }).length;
  const choose = (value: unknown) => {
    const chosen = sections.find((id) => id === value);
    if (chosen) go({ section: chosen });
  };
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
      <TabList
        vertical
        className={styles.tabs}
        aria-label={texts.sectionsLabel}
        selectedValue={section}
        onTabSelect={(_, { value }) => choose(value)}
      >
        {sections.map((id) => {
          const count = problemsIn(id);
          return (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="form">
              {texts.sections[id].title}
              {count > 0 && (
                <CounterBadge
                  className={styles.badge}
                  count={count}
                  color="danger"
                  size="small"
                  aria-label={texts.problems({ count })}
                />
              )}
            </Tab>
          );
        })}
      </TabList>
      <Field label={texts.sectionsLabel} className={styles.select}>
        <Select value={section} onChange={(_, { value }) => choose(value)}>
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
