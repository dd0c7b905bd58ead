import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useEditor } from '../editor-context';
import { type Entry, useEntry } from '../fields/use-entry';
import { allProblems } from '../state/editor';
import type { Path } from '../state/source-edit';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  none: { color: tokens.colorNeutralForeground3 },
});

export interface OpenCard {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface EntryListProps {
  readonly path: Path;
  /** Said when there is no member. */
  readonly none: string;
  /** The form for a new member; it is opened once it is there. */
  readonly form: (add: (member: object) => void) => ReactNode;
  readonly card: (index: number, member: unknown, card: OpenCard, list: Entry) => ReactNode;
}

/** A list of entries: a card each, at most one open, and a form for one more. A card with a problem in it is open. */
export function EntryList({ path, none, form, card }: EntryListProps) {
  const { state } = useEditor();
  const styles = useStyles();
  const list = useEntry(path);
  const members: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
  const [opened, setOpened] = useState<number | null>(null);
  const hasProblem = (index: number) =>
    allProblems(state).some((problem) => [...list.path, index].every((key, depth) => problem.path[depth] === key));
  return (
    <>
      {members.length === 0 ? (
        <Body1 className={styles.none}>{none}</Body1>
      ) : (
        <ul className={styles.cards}>
          {members.map((member, index) =>
            card(
              index,
              member,
              {
                isOpen: opened === index || hasProblem(index),
                onToggle: () => setOpened(opened === index ? null : index),
              },
              list,
            ),
          )}
        </ul>
      )}
      {form((member) => {
        list.insertMember(members.length, member);
        setOpened(members.length);
      })}
    </>
  );
}
