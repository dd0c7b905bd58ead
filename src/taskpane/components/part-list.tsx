import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePane } from '../pane-context';
import { isOpen, type Listing, visibleGroups } from '../state/listing';
import type { Part } from '../state/parts';
import { Disclosure } from './disclosure';
import { FindingItem } from './finding-item';
import { focusFinding, handleFindingKey } from './finding-keys';
import { LinkButton } from './link-button';
import { StateIcon } from './state-icon';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: '32px',
    width: '100%',
    minWidth: 0,
    margin: 0,
    '@container (max-width: 14rem)': { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  },
  still: { boxSizing: 'border-box', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    '@container (max-width: 14rem)': { flexBasis: 'calc(100% - 24px)' },
  },
  standing: { fontWeight: tokens.fontWeightSemibold },
  word: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  clause: { color: tokens.colorNeutralForeground3, minWidth: '1.5em', textAlign: 'right', whiteSpace: 'nowrap' },
  groups: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

/** The parts of the letter in the standard's order; those with findings are open. */
export function PartList({ listing }: { readonly listing: Listing }) {
  const pane = usePane();
  const { texts, state, send } = pane;
  const styles = useStyles();
  const list = useRef<HTMLElement>(null);
  const seenWish = useRef(state.focus.number);

  useEffect(() => {
    if (state.focus.number === seenWish.current) return;
    seenWish.current = state.focus.number;
    focusFinding(list.current, state.focus.finding, pane);
  });

  return (
    <section
      ref={list}
      aria-label={texts.partList}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => handleFindingKey(event, list.current, pane)}
    >
      {listing.parts.map((part) =>
        part.groups.length === 0 ? (
          <h2 key={part.id} className={mergeClasses(styles.row, styles.still)} data-part-of-letter={part.state}>
            <PartHeading part={part} />
          </h2>
        ) : (
          <Disclosure
            key={part.id}
            open={isOpen(part, state.parts)}
            onToggle={(open) => send({ type: 'part-toggled', part: part.id, open })}
            heading={
              <span className={styles.row} data-part-of-letter={part.state}>
                <PartHeading part={part} />
              </span>
            }
          >
            <ul className={styles.groups}>
              {visibleGroups(part, state.revealed).map((group) => (
                <FindingItem key={listing.identityOf(group.finding)} group={group} />
              ))}
              <Rest part={part} />
            </ul>
          </Disclosure>
        ),
      )}
    </section>
  );
}

function PartHeading({ part }: { readonly part: Part }) {
  const { texts, state } = usePane();
  const styles = useStyles();
  const withFindings = part.groups.length > 0;
  // What is open can be counted by eye.
  const count = part.groups.length > 1 && !isOpen(part, state.parts) ? part.groups.length : null;
  const word =
    part.silenced > 0 && !withFindings ? texts.silencedHere({ count: part.silenced }) : texts.partStates[part.state];
  return (
    <>
      <StateIcon state={part.state} />
      <Text className={mergeClasses(styles.name, withFindings && styles.standing)}>{texts.parts[part.id]}</Text>
      <Caption1 className={styles.word}>
        {word}
        {count !== null && <> · {count}</>}
      </Caption1>
      <Caption1 className={styles.clause}>{part.clause}</Caption1>
    </>
  );
}

/** What is kept back so that the letter does not look hopeless. */
function Rest({ part }: { readonly part: Part }) {
  const { texts, state, listing, send } = usePane();
  const shown = visibleGroups(part, state.revealed).length;
  const kept = part.groups.slice(shown);
  const [first] = kept;
  if (first === undefined) return null;
  const reveal = () => {
    send({ type: 'rest-revealed', part: part.id });
    send({ type: 'focus-wished', finding: listing?.identityOf(first.finding) ?? null });
  };
  return (
    <li style={{ listStyleType: 'none' }}>
      <LinkButton onClick={reveal}>{texts.more({ count: kept.length })}</LinkButton>
    </li>
  );
}
