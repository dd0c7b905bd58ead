import { Body1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { childOf } from '../../policy/known-keys';
import { useEditor } from '../editor-context';
import { textOf } from '../fields/use-entry';
import { valueAt } from '../state/differences';
import type { SectionId } from '../state/sections';
import { ChecksSection } from './checks';
import { InstitutionsSection } from './institutions';
import { LimitsSection } from './limits';
import { LooksSection } from './looks';
import { OrganisationSection } from './organisation';
import { PagesSection } from './pages';
import { PhraseRulesSection } from './phrase-rules';
import { PhrasesSection } from './phrases';
import { SendSection } from './send';
import { SignatureSection } from './signature';
import { SilenceSection } from './silence';
import { SupportSection } from './support';
import { TextsSection } from './texts';
import { WordsSection } from './words';

const SECTION: Readonly<Record<SectionId, ComponentType>> = {
  organisation: OrganisationSection,
  checks: ChecksSection,
  limits: LimitsSection,
  phraseRules: PhraseRulesSection,
  phrases: PhrasesSection,
  pages: PagesSection,
  words: WordsSection,
  signature: SignatureSection,
  send: SendSection,
  looks: LooksSection,
  silence: SilenceSection,
  texts: TextsSection,
  support: SupportSection,
  institutions: InstitutionsSection,
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  heading: { display: 'block', margin: 0 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The part of the form that is chosen. */
export function Section() {
  const { texts, state, position } = useEditor();
  const styles = useStyles();
  const { section, institution } = position;
  const Fields = SECTION[section];
  const { title, lead } = texts.sections[section];
  const name =
    institution === null ? null : textOf(childOf(valueAt(state.data, ['institutions', institution]), 'name'));
  return (
    <section className={styles.section} aria-labelledby="section-title" key={`${section} ${institution}`}>
      <div>
        <Title3 as="h2" id="section-title" className={styles.heading} tabIndex={-1}>
          {title}
        </Title3>
        <Body1 as="p" className={styles.lead}>
          {lead} {name !== null && texts.scope.note({ name })}
        </Body1>
      </div>
      <Fields />
    </section>
  );
}
