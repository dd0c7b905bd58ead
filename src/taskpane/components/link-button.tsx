import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    // Tall enough to be hit (WCAG 2.5.8), also between other links.
    minHeight: '24px',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': {
      color: 'LinkText',
      ':hover': { color: 'LinkText' },
      ':active': { color: 'LinkText' },
    },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface LinkButtonProperties {
  readonly onClick: () => void;
  readonly size?: 'small' | 'medium';
  readonly subtle?: boolean;
  /** For a link that opens something below it. */
  readonly expanded?: boolean;
  readonly children: ReactNode;
}

/** An action that looks like a link: for what stands behind the buttons in weight. */
export function LinkButton({ onClick, size = 'medium', subtle = false, expanded, children }: LinkButtonProperties) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      appearance={subtle ? 'subtle' : 'default'}
      className={mergeClasses(styles.link, size === 'small' && styles.small)}
      onClick={onClick}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
    >
      {children}
    </Link>
  );
}
