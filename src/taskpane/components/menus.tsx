import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { PaneCatalogue } from '../../messages/pane-catalogue';
import type { Finding } from '../../report';
import type { FindingGroup } from '../../standard/digest';
import { usePane } from '../pane-context';
import { silenceScopes } from '../state/fixes';
import { canBeLearnt } from '../state/own-words';
import { otherFixLabel } from './fix-label';
import { shortQuote } from './quote';

const useStyles = makeStyles({
  ignore: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  item: { maxWidth: '18rem', overflowWrap: 'anywhere' },
});

const VIEWS: readonly (keyof PaneCatalogue['menu'])[] = [
  'mend',
  'signature',
  'silenced',
  'standard',
  'settings',
  'keys',
  'privacy',
];

/** The further pages of the pane. */
export function MoreMenu() {
  const { texts, send, actions } = usePane();
  const views = VIEWS.filter((view) => view !== 'mend' || actions.sureFindings().length > 0);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={texts.header.menu}
          title={texts.header.menu}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map((view) => (
            <MenuItem key={view} onClick={() => send({ type: 'view-opened', view })}>
              {texts.menu[view]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The second and further fixes of a finding. */
export function OtherFixesMenu({ finding }: { readonly finding: Finding }) {
  const pane = usePane();
  const { texts, actions } = pane;
  const styles = useStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ChevronDown16Regular />} aria-label={texts.finding.moreFixes} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {finding.fixes.slice(1).map((fix) => (
            <MenuItem
              key={`${fix.action} ${fix.replacement}`}
              className={styles.item}
              onClick={() => void actions.applyFix(finding, fix)}
            >
              {otherFixLabel(fix, pane)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** How far a finding is to be silenced; a word that is right can be taught. */
export function IgnoreMenu({ group }: { readonly group: FindingGroup }) {
  const { texts, policy, actions } = usePane();
  const styles = useStyles();
  const { finding } = group;
  const scopes = silenceScopes(group, policy.silence);
  const words = { text: shortQuote(finding.text) };
  const learn = { scope: 'words', text: texts.finding.learnWord(words) } as const;
  const elsewhere = [
    { scope: 'place', text: texts.finding.ignorePlace },
    { scope: 'letter', text: texts.finding.ignoreLetter },
  ] as const;
  const choices = canBeLearnt(finding)
    ? [learn, ...elsewhere]
    : [...elsewhere, { scope: 'words', text: texts.finding.ignoreWords(words) } as const];
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" className={styles.ignore}>
          {texts.finding.ignore}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices
            .filter(({ scope }) => scopes[scope])
            .map(({ scope, text }) => (
              <MenuItem key={scope} className={styles.item} onClick={() => actions.silence(finding, scope)}>
                {text}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
