import type { Theme } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type ThemeHost, useTheme as usePageTheme } from '../browser/theme';
import type { OutlookHost } from '../outlook/host';

/** The theme of the moment: Outlook's own where it tells one, else the system's. */
export function useTheme(host: OutlookHost | null): Theme {
  const themeHost = useMemo(() => host && themeHostOf(host), [host]);
  return usePageTheme(themeHost);
}

function themeHostOf(host: OutlookHost): ThemeHost {
  return {
    isDark: () => host.theme()?.dark ?? null,
    subscribe: (changed) =>
      host.subscribe((event) => {
        if (event === 'theme') changed();
      }),
  };
}
