import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { OutlookHost } from '../outlook/host';

type Kind = 'light' | 'dark' | 'contrast';

/** Fluent gives text sizes in pixels; in `rem` they follow the reader's own text size. */
const THEMES: Readonly<Record<Kind, Theme>> = {
  light: scalable(webLightTheme),
  dark: scalable(webDarkTheme),
  contrast: scalable(teamsHighContrastTheme),
};
const ROOT_PIXELS = 16;
const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme of the moment: the system's contrast mode first, then Outlook's own theme, then the system's. */
export function useTheme(host: OutlookHost | null): Theme {
  const kind = useSyncExternalStore(
    (changed) => watch(host, changed),
    () => kindOf(host),
  );
  return THEMES[kind];
}

function kindOf(host: OutlookHost | null): Kind {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  const dark = host?.theme()?.dark ?? matchMedia(DARK).matches;
  return dark ? 'dark' : 'light';
}

function watch(host: OutlookHost | null, changed: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  const stop = host?.subscribe((event) => {
    if (event === 'theme') changed();
  });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    stop?.();
  };
}

function scalable(theme: Theme): Theme {
  const scaled: Theme = { ...theme };
  for (const [token, value] of Object.entries(theme)) {
    if (!/^(?:fontSize|lineHeight)/.test(token)) continue;
    const pixels = Number(/^(\d+)px$/.exec(String(value))?.[1]);
    if (Number.isFinite(pixels)) Object.assign(scaled, { [token]: `${pixels / ROOT_PIXELS}rem` });
  }
  return scaled;
}
