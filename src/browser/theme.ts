import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

type Kind = 'light' | 'dark' | 'contrast';

const ROOT_PIXELS = 16;
const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The contrast theme comes from Teams with a typeface of its own; ours stays the same in all three. */
const contrastTheme: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

/** Fluent gives text sizes in pixels; in `rem` they follow the reader's own text size. */
const THEMES: Readonly<Record<Kind, Theme>> = {
  light: scalable(webLightTheme),
  dark: scalable(webDarkTheme),
  contrast: scalable(contrastTheme),
};

/** An application around the page that has a theme of its own. */
export interface ThemeHost {
  /** Null where the application does not tell: then the system decides. */
  isDark(): boolean | null;
  subscribe(changed: () => void): () => void;
}

/** The theme of the moment: the system's contrast mode first, then the host's own theme, then the system's. */
export function useTheme(host: ThemeHost | null = null): Theme {
  const kind = useSyncExternalStore(
    (changed) => watch(host, changed),
    () => kindOf(host),
  );
  return THEMES[kind];
}

function kindOf(host: ThemeHost | null): Kind {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return (host?.isDark() ?? matchMedia(DARK).matches) ? 'dark' : 'light';
}

function watch(host: ThemeHost | null, changed: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  const stop = host?.subscribe(changed);
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
