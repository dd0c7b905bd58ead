/** A file on the employee's computer or network, an address without a host, a host with a slip, a scheme no browser opens. */
export function cannotOpen(href: string): boolean {
  const address = href.trim();
  if (/^(mailto|tel|sms|callto|sip):/i.test(address)) return isBrokenMailAddress(address);
  if (/^[a-z]:[\\/]|^\\\\|^(file|about|javascript|data|blob|outlook|cid|x-apple):/i.test(address)) return true;
  if (address === '' || /^[/#]/.test(address)) return !address.startsWith('#') || address === '#';
  const match = /^(?:https?:)?\/\/([^/?#]*)/i.exec(address);
  if (!match) return !/^(www\.)?[^\s/,]{1,100}\.[^\s/,]{2,}/i.test(address);
  return !isPublicHost(match[1] ?? '');
}

/** A host name with a dot, without the slips that show at once; private networks do not open outside the building. */
function isPublicHost(authority: string): boolean {
  const host = authority
    .replace(/^[^@]{0,200}@/, '')
    .replace(/:\d{1,5}$/, '')
    .toLowerCase();
  if (/^(localhost|.{1,100}\.(local|lan|internal|intranet|corp|home))$/.test(host)) return false;
  if (/^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host)) return false;
  if (/[\s,;_()%“”„"'<>\\]/.test(host) || host.includes('..') || /^[.-]|[-]$/.test(host)) return false;
  return /^[^.]{1,63}(\.[^.]{1,63}){1,8}\.?$/.test(host);
}

function isBrokenMailAddress(address: string): boolean {
  const mail = /^mailto:([^?]*)/i.exec(address)?.[1];
  if (mail === undefined || mail === '') return false;
  return mail.split(/[;,]/).some((one) => !/^[^\s@]{1,100}(@|%40)[^\s@,]{1,100}\.[^\s@,.]{2,20}$/i.test(one.trim()));
}
