import type { OutlookHost } from '../../outlook/host';
import { defaultSettings, type PaneSettings } from '../state/settings';
import type { Store } from '../state/store';

export type SettingsChange = (settings: PaneSettings) => PaneSettings;

/** Why settings were not kept: `full`: Outlook has no more room for an add-in; `refused`: it did not save. Nothing is lost by either. */
export type SaveFailure = 'full' | 'refused';

/** Makes a change at once and saves it; null when Outlook kept it, else the change is taken back. */
export type Save = (change: SettingsChange) => Promise<SaveFailure | null>;

/**
 * Changes are in use as soon as they are made and saved one after the other. One that Outlook does not keep is taken back alone:
 * those made since stay.
 *
 * @param used called whenever other settings are in use
 */
export function createSaving(host: OutlookHost, settings: Store<PaneSettings, PaneSettings>, used: () => void): Save {
  let kept = settings.current();
  let waiting: readonly SettingsChange[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  const use = () => {
    const before = JSON.stringify(settings.current());
    settings.send(waiting.reduce((current, change) => change(current), kept));
    if (JSON.stringify(settings.current()) !== before) used();
  };

  return (change) => {
    waiting = [...waiting, change];
    use();
    const saved = turn.then(async (): Promise<SaveFailure | null> => {
      const next = change(kept);
      const written = await host.writeSettings(isUntouched(next) ? null : next);
      if (written.ok) kept = next;
      waiting = waiting.filter((one) => one !== change);
      use();
      return written.ok ? null : written.failure === 'too-long' ? 'full' : 'refused';
    });
    turn = saved;
    return saved;
  };
}

/** Nothing but defaults: then nothing is kept in the mailbox either. */
function isUntouched(settings: PaneSettings): boolean {
  return JSON.stringify(settings) === JSON.stringify(defaultSettings);
}
