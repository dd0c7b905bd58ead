import type { UserLanguage } from '../../messages/catalogue';
import type { PaneTexts } from '../../messages/pane-catalogue';
import { VERDICT_KEY, verdictText } from '../../outlook/kept-verdict';
import { initialState, type PaneEvent, type PaneState, paneReducer } from '../state/pane';
import { activeFindings } from '../state/parts';
import { type PaneSettings, readSettings } from '../state/settings';
import { createStore, type Store } from '../state/store';
import type { Environment } from './environment';
import { createFixing, type Fixing } from './fixing';
import { allSilences, createLooks, type Looks } from './looks';
import { createNotices, type Notices } from './notices';
import { createSaving, type Save } from './saving';
import { createWording } from './wording';

/** One pane on one Outlook, from opening to closing. */
export interface Session {
  readonly environment: Environment;
  readonly store: Store<PaneState, PaneEvent>;
  readonly settings: Store<PaneSettings, PaneSettings>;
  readonly looks: Looks;
  readonly fixing: Fixing;
  readonly notices: Notices;
  texts(): PaneTexts;
  readonly save: Save;
  /** Looks for the first time and from then on whenever a look is due, as long as the page stands. */
  start(): void;
}

/** On return to the pane the look waits until a press of the mouse is over, so that nothing moves under it. */
const SETTLE = 500;
/** Recipients come one by one. */
const CHANGE_SETTLE = 300;
/** Outlook was busy: the next tries, in milliseconds. */
const RETRIES = [1_000, 3_000, 8_000];

/** Resolves when the texts in the employee's language are there, or cannot be had: then the pane speaks Latvian. */
export async function openSession(environment: Environment): Promise<Session> {
  const { host, dictionaries } = environment;
  const store = createStore(paneReducer, initialState);
  const saved = host.readSettings();
  const settings = createStore<PaneSettings, PaneSettings>(
    (_, next) => next,
    readSettings(saved.ok ? saved.value : null),
  );

  const wantedLanguage = (): UserLanguage => {
    const chosen = settings.current().language;
    if (chosen !== 'outlook') return chosen;
    return host.client.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'lv';
  };
  const wording = createWording();
  const notices = createNotices();
  const speak = async () => {
    if (await wording.turnTo(wantedLanguage())) return;
    notices.tell({ tone: 'warning', text: wording.current().pane.languageUnavailable });
  };
  const looks = createLooks({
    host,
    store,
    municipality: environment.policyFile.municipality,
    dictionaries,
    settings: settings.current,
    texts: wording.current,
  });
  const fixing = createFixing({ host, store, looks, settings: settings.current });
  /** Other settings are in use: at once, but for another language, whose texts may have to be fetched. */
  const follow = () => {
    looks.judgeAgain();
    if (wantedLanguage() === wording.current().language) return;
    void speak().then(() => {
      settings.send({ ...settings.current() });
      looks.judgeAgain();
    });
  };

  await speak();
  return {
    environment,
    store,
    settings,
    looks,
    fixing,
    notices,
    texts: wording.current,
    save: createSaving(host, settings, follow),
    start: () => keepLooking(environment, store, settings, looks),
  };
}

function keepLooking(
  { host, dictionaries, policyFile }: Environment,
  store: Store<PaneState, PaneEvent>,
  settings: Store<PaneSettings, PaneSettings>,
  looks: Looks,
): void {
  let retry = 0;
  let due: ReturnType<typeof setTimeout> | undefined;
  const byItself = () => settings.current().look === 'itself';
  const lookIn = (milliseconds: number, reason: Parameters<Looks['look']>[0]) => {
    clearTimeout(due);
    due = setTimeout(() => {
      // A look that is under way may have read before what it is due for came to pass.
      if (store.current().look.running === null) void looks.look(reason);
      else lookIn(CHANGE_SETTLE, reason);
    }, milliseconds);
  };

  host.subscribe((event) => {
    if (event === 'item') {
      store.send({ type: 'letter-switched' });
      lookIn(0, 'opening');
    } else if (event !== 'theme' && byItself()) lookIn(CHANGE_SETTLE, 'change');
  });
  addEventListener('focus', () => {
    if (byItself()) lookIn(SETTLE, 'return');
  });

  let judged = store.current().letter;
  store.subscribe(() => {
    const { letter, failure, look } = store.current();
    if (failure === 'timed-out' && look.running === null && retry < RETRIES.length)
      lookIn(RETRIES[retry++] ?? 0, 'interval');
    if (letter === null || letter === judged) return;
    judged = letter;
    retry = 0;
    const { report } = letter.examination;
    if (letter.spelling === 'waiting') void dictionaries.load(report.language).then(() => looks.judgeAgain());
    else {
      const active = activeFindings(report, allSilences(store.current(), settings.current()));
      void host.keepForSend(letter.reading.item, VERDICT_KEY, verdictText(letter.reading.draft, active));
    }
  });

  const { everySeconds } = policyFile.municipality.look;
  if (everySeconds > 0)
    setInterval(() => {
      if (byItself() && document.visibilityState === 'visible') lookIn(0, 'interval');
    }, everySeconds * 1_000);

  void looks.look('opening');
}
