import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Finding } from '../../report';
import { usePane } from '../pane-context';
import { fixLabel } from './fix-label';
import { Later } from './later';
import { OtherFixesMenu } from './lazy';

const useStyles = makeStyles({
  split: { display: 'inline-flex', columnGap: '2px' },
  fix: { minWidth: 0, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', textAlign: 'left' },
});

/** The first fix as the button, the others behind its arrow. */
export function FixButton({ finding }: { readonly finding: Finding }) {
  const pane = usePane();
  const { actions } = pane;
  const styles = useStyles();
  const [first, ...others] = finding.fixes;
  if (first === undefined) return null;
  return (
    <span className={styles.split}>
      <Button size="small" className={styles.fix} onClick={() => void actions.applyFix(finding, first)}>
        {fixLabel(first, pane)}
      </Button>
      {others.length > 0 && (
        <Later
          before={
            <Button size="small" icon={<ChevronDown16Regular />} aria-label={pane.texts.finding.moreFixes} disabled />
          }
        >
          <OtherFixesMenu finding={finding} />
        </Later>
      )}
    </span>
  );
}
