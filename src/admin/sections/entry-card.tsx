import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  card: {
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalM,
  },
  title: { display: 'block', overflowWrap: 'anywhere' },
  subtitle: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  remove: { alignSelf: 'flex-start', minWidth: 0 },
});

interface EntryCardProps {
  readonly place: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A member of a list of entries: what it is in a line, and its fields when opened. */
export function EntryCard(props: EntryCardProps) {
  const { place, title, subtitle, isOpen, onToggle, actions, removeLabel, onRemove, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.card} data-place={place}>
      <div className={styles.head}>
        <Button
          className={styles.toggle}
          appearance="subtle"
          icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span>
            <Text className={styles.title}>{title}</Text>
            {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
          </span>
        </Button>
        {actions}
      </div>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
          <Button className={styles.remove} size="small" icon={<Delete20Regular />} onClick={onRemove}>
            {removeLabel}
          </Button>
        </div>
      )}
    </li>
  );
}
