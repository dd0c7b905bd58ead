import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type Letter, newLetter } from '../mailbox/letter';
import type { Outlook } from '../mailbox/outlook';
import type { Sample } from '../mailbox/samples';
import { words } from '../words';
import { CallLog } from './call-log';
import { Compose } from './compose';
import { DraftList } from './draft-list';
import { PaneFrame } from './pane-frame';
import { Rail } from './rail';
import { Ribbon } from './ribbon';
import { ScenarioDrawer } from './scenario-drawer';
import { SendDialog } from './send-dialog';
import { TopBar } from './top-bar';
import { useOutlook } from './use-outlook';
import { useSending } from './use-sending';

const useStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  below: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  work: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  columns: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  sent: { margin: '8px 8px 0' },
});

type Panel = 'none' | 'scenario' | 'calls';

interface Properties {
  readonly outlook: Outlook;
  readonly samples: readonly Sample[] | null;
  readonly paneAddress: string;
}

export function App({ outlook, samples, paneAddress }: Properties) {
  const styles = useStyles();
  const { letter, scenario, paneOpen, panePinned, paneLoad } = useOutlook(outlook);
  const [panel, setPanel] = useState<Panel>('none');
  const [draftsFolded, setDraftsFolded] = useState(true);
  const sending = useSending(outlook, paneAddress);
  const open = (opened: Letter) => {
    sending.forget();
    setDraftsFolded(true);
    outlook.open(opened);
  };
  return (
    <FluentProvider theme={scenario.dark ? webDarkTheme : webLightTheme}>
      <div className={styles.window}>
        <TopBar
          outlook={outlook}
          onDrafts={() => setDraftsFolded(!draftsFolded)}
          onScenario={() => setPanel('scenario')}
          onCalls={() => setPanel('calls')}
        />
        <div className={styles.below}>
          <Rail />
          <DraftList
            samples={samples}
            openId={letter?.id ?? null}
            folded={draftsFolded}
            onOpen={(sample) => open(sample.letter)}
            onNew={() => open(newLetter())}
          />
          <div className={styles.work}>
            <Ribbon outlook={outlook} />
            {sending.sent && letter === null && (
              <MessageBar className={styles.sent} intent="success" data-part="sent">
                <MessageBarBody>{words.sent}</MessageBarBody>
              </MessageBar>
            )}
            <div className={styles.columns}>
              <Compose outlook={outlook} onSend={sending.start} />
              {paneOpen && <PaneFrame key={paneLoad} outlook={outlook} address={paneAddress} pinned={panePinned} />}
            </div>
          </div>
        </div>
      </div>
      {sending.phase !== null && (
        <SendDialog
          phase={sending.phase}
          onSend={sending.release}
          onStay={sending.stay}
          onOpenPane={sending.openPane}
        />
      )}
      <ScenarioDrawer outlook={outlook} open={panel === 'scenario'} onClose={() => setPanel('none')} />
      <CallLog outlook={outlook} open={panel === 'calls'} onClose={() => setPanel('none')} />
    </FluentProvider>
  );
}
