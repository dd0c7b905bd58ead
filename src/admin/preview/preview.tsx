import { Button, Caption1, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { childOf } from '../../policy/known-keys';
import type { Finding } from '../../report';
import { useEditor } from '../editor-context';
import { valueAt } from '../state/differences';
import { type Trial, type TrialSetting, tryPolicy } from './examine-letter';
import { FindingList } from './finding-list';
import { LetterText } from './letter-text';
import { ownLetters, type PreviewLetter, sampleLetters } from './letters';
import type { Mark } from './segments';
import { useCounts } from './use-counts';
import { useSpellers } from './use-spellers';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  choose: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  box: { minWidth: 0, width: '100%' },
  select: { flex: '1 1 200px', minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  paper: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  header: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  changes: { fontWeight: tokens.fontWeightSemibold },
});

/** Our static files: the page's scripts lie one folder below them. */
const spelling = new URL('../spelling/', new URL(__webpack_public_path__, document.baseURI));

/** A sample letter under the policy as it is now, beside what the opened policy made of it. */
export function Preview() {
  const { texts, state, language, position, announce } = useEditor();
  const styles = useStyles();
  const { spellers, hasFailed } = useSpellers(spelling);
  const [letters, setLetters] = useState<readonly PreviewLetter[]>([]);
  const [chosenLetter, setChosenLetter] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void sampleLetters().then((samples) => setLetters((others) => [...samples, ...others]));
  }, []);

  const name = valueAt(state.data, ['institutions', position.institution ?? -1]);
  const institution = position.institution === null ? null : String(childOf(name, 'name') ?? '');
  const policy = useDeferredValue(state.policy);
  const setting = useMemo<TrialSetting>(
    () => ({ opened: state.openedPolicy, institution, spellers, language }),
    [state.openedPolicy, institution, spellers, language],
  );
  const letter = letters.find(({ id }) => id === chosenLetter) ?? letters[0];
  const trial = useMemo(() => letter && tryPolicy(letter, policy, setting), [letter, policy, setting]);
  const counts = useCounts(letters, policy, setting);

  const addOwn = async (files: readonly File[]) => {
    const { letters: own, unreadable } = await ownLetters(files);
    setLetters((others) => [...others.filter(({ id }) => own.every((one) => one.id !== id)), ...own]);
    if (own[0]) setChosenLetter(own[0].id);
    const complaint = unreadable.map((file) => texts.preview.unreadable({ name: file })).join(' ');
    setProblem(complaint);
    announce(complaint);
  };
  const nameOf = ({ sample, name: file, id }: PreviewLetter) => {
    const title = sample === null ? file : texts.preview.samples[sample];
    const count = counts.get(id);
    const isChanged = count && count.appeared + count.vanished > 0;
    return isChanged ? `${title} (${texts.preview.marks(count)})` : title;
  };
  return (
    <div className={styles.preview}>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.preview.title}
      </Subtitle2>
      <div className={styles.choose}>
        <Field label={texts.preview.letter} className={styles.select}>
          <Select
            className={styles.box}
            select={{ className: styles.box }}
            value={letter?.id ?? ''}
            onChange={(_, { value }) => setChosenLetter(value)}
          >
            {letters.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Button icon={<Mail20Regular />} onClick={() => picker.current?.click()}>
          {texts.preview.own}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".eml,message/rfc822"
          multiple
          hidden
          aria-label={texts.preview.ownLabel}
          data-part="own-letters"
          onChange={(event) => {
            void addOwn([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {problem !== '' && <Caption1>{problem}</Caption1>}
      {state.problems.length > 0 && <Caption1 className={styles.note}>{texts.preview.lastGood}</Caption1>}
      {hasFailed && <Caption1 className={styles.note}>{texts.preview.dictionary}</Caption1>}
      {letter && trial && <LetterTrial key={letter.id} letter={letter} trial={trial} />}
    </div>
  );
}

function LetterTrial({ letter, trial }: { readonly letter: PreviewLetter; readonly trial: Trial }) {
  const { texts, state } = useEditor();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Finding | null>(null);
  const { report, letter: read } = trial.examination;
  const { appeared, vanished, changed, kept } = trial.changes;
  const isChanged = state.source !== state.opened.source;
  const fresh = new Set([...appeared, ...changed.map(({ after }) => after)]);
  const marksIn = (zone: Finding['zone']): readonly Mark[] =>
    report.findings.flatMap((finding) => (finding.zone === zone ? [{ finding, isNew: fresh.has(finding) }] : []));
  const people = (list: PreviewLetter['draft']['to']) =>
    list.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
  const { subject, from, to } = letter.draft;
  const scope = report.formalLetter ? 'formal' : report.external ? null : 'internal';
  const quoted = read.mail.quoted.lines.length;
  const chosenIn = (zone: Finding['zone']) => (chosen?.zone === zone ? chosen : null);
  return (
    <>
      <div role="status">
        <Text className={styles.changes}>
          {isChanged &&
            texts.preview.changes({ appeared: appeared.length, vanished: vanished.length, changed: changed.length })}
        </Text>
      </div>
      {appeared.length + vanished.length + changed.length > 0 && (
        <FindingList changes={{ ...trial.changes, kept: [] }} chosen={chosen} onChoose={setChosen} />
      )}
      <section className={styles.paper} aria-label={texts.preview.letterText}>
        <dl className={styles.header}>
          <HeaderLine term={texts.preview.from} value={people(from ? [from] : [])} />
          <HeaderLine term={texts.preview.to} value={people(to)} />
          <HeaderLine term={texts.preview.subject} value={subject} />
        </dl>
        <LetterText text={report.authorText} marks={marksIn('author')} chosen={chosenIn('author')} />
        {report.signatureText !== '' && (
          <LetterText text={report.signatureText} marks={marksIn('signature')} chosen={chosenIn('signature')} />
        )}
        {quoted > 0 && <Caption1 className={styles.note}>{texts.preview.quoted({ lines: quoted })}</Caption1>}
      </section>
      {scope && <Caption1>{texts.preview.scope[scope]}</Caption1>}
      <Text as="h3" weight="semibold" className={styles.heading}>
        {texts.preview.kept({ count: kept.length })}
      </Text>
      <FindingList changes={{ appeared: [], vanished: [], changed: [], kept }} chosen={chosen} onChoose={setChosen} />
    </>
  );
}

function HeaderLine({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        <Caption1>{term}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}
