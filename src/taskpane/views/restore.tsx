import { Button, Text } from '@fluentui/react-components';
import { Change } from '../components/change';
import { usePane } from '../pane-context';
import { changedLines, isRestoration, restoredText } from '../state/restoration';
import { Page } from './page';
import { Preview } from './preview';
import { useViewTexts } from './view-texts';

/** The whole text with its diacritics, line by line beside what was typed. */
export function Restore() {
  const { restore } = useViewTexts();
  const { texts, state, listing, actions } = usePane();
  const group = listing?.parts.flatMap(({ groups }) => groups).find(isRestoration);
  if (state.letter === null || group === undefined) {
    return (
      <Page title={restore.title}>
        <Text>{restore.none}</Text>
      </Page>
    );
  }
  const { authorText } = state.letter.examination.report;
  const { occurrences } = group;
  const count = occurrences.length;
  const obstacle = actions.obstacle();
  return (
    <Preview
      title={restore.title}
      lead={obstacle === null ? restore.lead({ count }) : `${texts.obstacles[obstacle]} ${texts.instead.copy}`}
      findings={occurrences}
      apply={restore.apply({ count })}
      instead={
        obstacle === null ? null : (
          <Button appearance="primary" onClick={() => void actions.copy(restoredText(authorText, occurrences))}>
            {restore.copy}
          </Button>
        )
      }
    >
      {changedLines(authorText, occurrences).map((pieces) => (
        <Change key={pieces[0]?.start} pieces={pieces} many />
      ))}
    </Preview>
  );
}
