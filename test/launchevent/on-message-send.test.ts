import { onMessageSend } from '../../src/launchevent/on-message-send';
import type { SendAnswer } from '../../src/launchevent/send-event';
import { defaultPolicy } from '../../src/policy/defaults';
import type { MunicipalityPolicy } from '../../src/policy/policy';
import { FAULTS } from '../outlook/scripted-answer';
import { CALLS, type Script, scriptedOffice, sendEvent } from './scripted-office';

const SIGNATURE =
  '<div id="Signature"><div>Anna Kalniņa</div><div>Klientu apkalpošanas speciāliste</div><div>Ādažu novada pašvaldība</div>' +
  '<div>Tālr. 67997350</div><div>anna.kalnina@adazi.lv</div><div>www.adazi.lv</div></div>';
const GOOD_LETTER =
  '<div>Labdien!</div><div>Paldies par Jūsu 3. novembra e-pastu par bedri Gaujas ielā. Bedri aizpildīsim līdz 15. maijam.</div>' +
  `<div>Paldies, ka ziņojāt!</div><div>Ar cieņu</div>${SIGNATURE}`;

const COLLEAGUES = [{ displayName: 'Kolēģe', emailAddress: 'kolege@adazi.lv' }];

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Sends, lets ten seconds pass, and gives every answer that came. */
async function send(script: Script, policy: MunicipalityPolicy = defaultPolicy): Promise<readonly SendAnswer[]> {
  const event = sendEvent();
  onMessageSend(scriptedOffice(script), policy, event);
  await jest.advanceTimersByTimeAsync(10_000);
  return event.answers;
}

function withSend(change: Partial<MunicipalityPolicy['send']>): MunicipalityPolicy {
  return { ...defaultPolicy, send: { ...defaultPolicy.send, ...change } };
}

test('a letter without salutation and signature is held with a reminder in plain words', async () => {
  const [answer, ...more] = await send({});
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ allowEvent: false, cancelLabel: 'Atvērt pārbaudi', commandId: 'AtbildeOpenPane' });
  const text = answer?.allowEvent === false ? answer.errorMessage : '';
  expect(text).toMatch(/^Pirms nosūtīšanas vēl pārbaudiet: 1\) .*uzrunas/);
  expect(text.length).toBeLessThanOrEqual(500);
});

test('a good letter goes', async () => {
  expect(await send({ body: GOOD_LETTER })).toEqual([{ allowEvent: true }]);
});

test.each<{ what: string; script: Script; policy?: MunicipalityPolicy }>([
  { what: 'mail to colleagues alone', script: { to: COLLEAGUES } },
  { what: 'an answer to a meeting request', script: { itemClass: 'IPM.Schedule.Meeting.Resp.Pos' } },
  { what: 'no item', script: { item: null } },
  { what: 'a phone', script: { platform: 'iOS' } },
  { what: 'a policy that is off', script: {}, policy: withSend({ mode: 'off' }) },
  {
    what: 'a policy that is off for classic Outlook',
    script: { platform: 'PC' },
    policy: withSend({ platforms: { ...defaultPolicy.send.platforms, classic: false } }),
  },
  { what: 'a policy that counts no check', script: {}, policy: withSend({ checks: [] }) },
])('$what goes without a word', async ({ script, policy }) => {
  expect(await send(script, policy)).toEqual([{ allowEvent: true }]);
});

/** A rejection that nobody catches fails its test: Jest sees to that. */
describe('every Office call times every fault', () => {
  /** Mails that nothing may hold, whatever cannot be read of them. */
  const mails: Readonly<Record<string, Script>> = {
    'a good letter': { body: GOOD_LETTER },
    'mail to colleagues': { to: COLLEAGUES },
  };
  for (const [mail, call, fault] of Object.keys(mails).flatMap((name) =>
    CALLS.flatMap((called) => FAULTS.map((kind) => [name, called, kind] as const)),
  )) {
    test(`${mail}, ${call} ${fault}: it goes, once and in time, and nothing was written`, async () => {
      const writes: string[] = [];
      const event = sendEvent();
      const office = scriptedOffice({
        ...mails[mail],
        faults: { [call]: fault },
        onWrite: (method) => writes.push(method),
      });
      onMessageSend(office, defaultPolicy, event);
      await jest.advanceTimersByTimeAsync(4_001);
      expect(event.answers).toEqual([{ allowEvent: true }]);
      await jest.advanceTimersByTimeAsync(20_000);
      expect(event.answers).toHaveLength(1);
      expect(writes).toEqual([]);
    });
  }

  test('without the body the letter always goes', async () => {
    for (const fault of FAULTS.filter((name) => name !== 'twice')) {
      expect(await send({ faults: { 'body.getAsync': fault } })).toEqual([{ allowEvent: true }]);
    }
  });
});

test('the pane’s verdict serves only the very state it was given on', async () => {
  const stale = JSON.stringify({ mark: 'another', findings: [] });
  expect((await send({ session: stale }))[0]).toMatchObject({ allowEvent: false });
  expect((await send({ session: '{broken' }))[0]).toMatchObject({ allowEvent: false });
});

test('the municipality’s own phrase rules speak in the reminder by the words of the policy', async () => {
  const rule = {
    kind: 'avoid',
    id: 'bedres',
    check: 'greeting',
    severity: 'warning',
    language: 'lv',
    phrases: ['bedre'],
    message: 'Sakiet, kura iela.',
    examples: { good: ['a'], bad: ['bedre'] },
  } as const;
  const [answer] = await send({ body: GOOD_LETTER }, { ...defaultPolicy, phraseRules: [rule] });
  expect(answer).toMatchObject({
    allowEvent: false,
    errorMessage: 'Pirms nosūtīšanas vēl pārbaudiet: 1) Sakiet, kura iela.',
  });
});
