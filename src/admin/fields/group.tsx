import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

interface GroupProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly messages?: readonly string[];
  readonly children: ReactNode;
}

/** Several controls under one label. */
export function Group({ label, hint, messages = [], children }: GroupProps) {
  const styles = useStyles();
  const hintId = useId();
  return (
    <fieldset className={styles.group} {...(hint && { 'aria-describedby': hintId })}>
      <legend className={styles.legend}>{label}</legend>
      {hint && (
        <Caption1 id={hintId} className={styles.hint}>
          {hint}
        </Caption1>
      )}
      {children}
      {messages.length > 0 && (
        <Caption1 role="alert" className={styles.error}>
          {messages.join(' ')}
        </Caption1>
      )}
    </fieldset>
  );
}
