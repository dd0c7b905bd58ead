/**
 * Headers that a server must send with the pages (platform notes 5.2). Office.js comes from Microsoft's CDN and itself loads
 * MicrosoftAjax.js from the second host. `connect-src 'self'` is the promise that nothing leaves: the pages may speak to their own
 * server alone, which also keeps Office.js from sending its telemetry. Fluent UI writes its styles into the page.
 */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // Outlook on the web and new Outlook show the pages in a frame; there is no public list but these three are seen.
  'frame-ancestors': ['https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.cloud.microsoft'],
};

export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');

/** Sent with every answer. No X-Frame-Options: it would forbid the frames that Outlook needs. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Folders whose file names carry a hash of their contents: they never change and may be kept for good. */
export const HASHED_FOLDERS = ['taskpane', 'admin'] as const;
export const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';
/** Fixed names: asked for anew each time, answered with 304 while nothing changed. */
export const ASKED_ANEW = 'no-cache';
/** Files that are meant for the administrator and not for the web. */
export const NOT_SERVED = ['nginx.conf', 'web.config'] as const;
