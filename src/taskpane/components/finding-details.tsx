import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../report';
import type { FindingGroup } from '../../standard/digest';
import { usePane } from '../pane-context';
import { silenceScopes } from '../state/fixes';
import { Change } from './change';
import { FixButton } from './fix-button';
import { LinkButton } from './link-button';
import { surroundings } from './quote';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  places: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  place: { listStyleType: 'none' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  clause: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a finding opens to: why, before and after, its other places, the clause, and what else can be done. */
export function FindingDetails({ group }: { readonly group: FindingGroup }) {
  const { texts, catalogue, state, policy, actions } = usePane();
  const styles = useStyles();
  const [clauseShown, setClauseShown] = useState(false);
  const { finding, occurrences } = group;
  const around = useSurroundings(finding);
  if (state.letter === null) return null;
  const rules: Readonly<Partial<Record<string, { readonly why: string }>>> = catalogue.rules;
  const why = rules[finding.rule]?.why;
  const [fix] = finding.fixes;
  return (
    <div className={styles.details}>
      {why !== undefined && <Caption1>{why}</Caption1>}
      {fix?.action === 'replace' && (
        <Change
          pieces={[
            { start: finding.start - around.before.length, text: around.before },
            { start: finding.start, text: finding.text, replacement: fix.replacement },
            { start: finding.end, text: around.after },
          ].filter(({ text }) => text !== '')}
        />
      )}
      {fix?.action.startsWith('insert') && (
        <Caption1 className={styles.quiet}>{texts.quote({ text: fix.replacement })}</Caption1>
      )}
      {occurrences.length > 1 && (
        <>
          <Caption1 className={styles.quiet}>{texts.finding.otherPlaces}</Caption1>
          <ul className={styles.places}>
            {occurrences.slice(1).map((other) => (
              <li key={other.start} className={styles.place}>
                <Place finding={other} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.links}>
        {fix && fix.replacement !== '' && (
          <LinkButton size="small" onClick={() => void actions.copy(fix.replacement)}>
            {texts.finding.copy}
          </LinkButton>
        )}
        <LinkButton size="small" expanded={clauseShown} onClick={() => setClauseShown(!clauseShown)}>
          {texts.finding.showClause({ clause: finding.clause })}
        </LinkButton>
        <LinkButton size="small" onClick={() => void actions.reportWrong(finding)}>
          {texts.finding.wrong}
        </LinkButton>
        {silenceScopes(group, policy.silence).rule && (
          <LinkButton size="small" onClick={() => actions.silence(finding, 'rule')}>
            {texts.finding.ignoreRule}
          </LinkButton>
        )}
      </div>
      {clauseShown && (
        <blockquote className={styles.clause}>
          <Caption1>
            {finding.clause}. {catalogue.clauses[finding.clause]}
          </Caption1>
        </blockquote>
      )}
    </div>
  );
}

/** Another place of the same finding, with its own fix. */
function Place({ finding }: { readonly finding: Finding }) {
  const around = useSurroundings(finding);
  return (
    <>
      <Caption1 block>
        {around.before}
        <b>{finding.text}</b>
        {around.after}
      </Caption1>
      <FixButton finding={finding} />
    </>
  );
}

function useSurroundings(finding: Finding) {
  const { state } = usePane();
  const report = state.letter?.examination.report;
  const text = (finding.zone === 'signature' ? report?.signatureText : report?.authorText) ?? '';
  return surroundings(text, finding.start, finding.end);
}
