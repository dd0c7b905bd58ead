import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface DisclosureProperties {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands below it. Fluent's accordion does the same for 20 KB more before the first findings. */
export function Disclosure({ open, onToggle, heading, children }: DisclosureProperties) {
  const styles = useStyles();
  const id = useId();
  const Chevron = open ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onToggle(!open)}
        >
          {heading}
          <Chevron aria-hidden className={styles.chevron} />
        </button>
      </h2>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
