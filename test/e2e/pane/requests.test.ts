import { freshVisit } from '../ground/fresh-visit';
import { GOOD_LINES, HISTORY, letter } from './letters';
import { PanePage } from './pane-page';

const visit = freshVisit();

const history = HISTORY.replace('Kad to labosiet?', 'Kad to labosiet un kāpēc tā rodas katru pavasari?');

test('the client’s questions are listed and an open one is a hint', async () => {
  const pane = await PanePage.open(visit.context, { letter: letter({ lines: GOOD_LINES, history }) });
  await pane.frame.getByText('1/2').waitFor();
  expect(await pane.frame.getByText('Kad to labosiet', { exact: true }).count()).toBe(1);
  expect(await pane.frame.getByLabel('Nav atbildes').count()).toBe(1);
  expect(await pane.finding('kāpēc tā rodas katru pavasari?').textContent()).toContain('Nav redzams');
});

test('a greeting to another client is said with the client’s name', async () => {
  const [, ...rest] = GOOD_LINES;
  const lines = ['Labdien, Ozoliņa kungs!', ...rest];
  const pane = await PanePage.open(visit.context, { letter: letter({ lines }) });
  await pane.finding('Andris Ozols').waitFor();
  expect(await pane.finding('Ozoliņa').textContent()).toContain('Vai uzrunāts pareizais cilvēks?');
});
