import type { Confidence } from '../report';
import type { Draft } from './draft';
import type { Mail } from './mail';
import { render } from './render';
import type { RenderedPicture } from './rendering';
import { senderOf } from './sender';
import { findQuotedHistory } from './zones/quoted-history';
import { findSignature, type LineRange } from './zones/signature-zone';
import { zoneText } from './zones/zone-text';

const AUTHOR = 0;
const SIGNATURE = 1;
const QUOTED = 2;
const NOWHERE = 3;

const REPLY_PREFIX =
  /^\s*(?:re|sv|aw|vs|odp|atb|ats|fw|fwd|wg|pd|vl|tr|pārs|par|ответ|пересл|отв|edasi|vast|fs)\s*\.?\s*(?:\[\d+\])?\s*:/i;

/** Whether the draft answers or passes on a mail, by vote of what the client says of it; no single sign is trusted. */
export function isReplyOrForward(draft: Draft): boolean {
  return (
    draft.composeType === 'reply' ||
    draft.composeType === 'forward' ||
    draft.inReplyTo !== null ||
    REPLY_PREFIX.test(draft.subject.slice(0, 40))
  );
}

/**
 * Takes a draft apart into the author's text, the signature and the quoted history. Pure; never throws; time linear in the body.
 * When unsure it gives the smaller author's text: an error inside the history must never become a finding.
 */
export function readMail(draft: Draft): Mail {
  const rendering = render(draft.body);
  const { lines } = rendering;
  const isReply = isReplyOrForward(draft);
  const history = findQuotedHistory(rendering, isReply);
  const zones = new Uint8Array(lines.length);
  for (let line = 0; line < lines.length; line++) if (history.quoted[line] === 1) zones[line] = QUOTED;

  const found = findSignature(rendering, unquoted(history.quoted), senderOf(draft));
  for (const { from, to } of found.signatures) zones.fill(SIGNATURE, from, to);
  for (const line of found.delimiters) zones[line] = NOWHERE;
  // Below the signature of a reply whose history nobody recognised stands, most likely, that history.
  const lost = isReply && history.signal === null;
  for (const { from, to } of found.doubtful) zones.fill(lost ? QUOTED : SIGNATURE, from, to);

  const confidence: Confidence =
    found.signatures.length > 2 || lost ? 'unsure' : found.doubtful.length > 0 ? 'likely' : history.confidence;
  const zoneOfPicture = (picture: RenderedPicture) => {
    if (picture.sourceStart >= history.boundarySource) return QUOTED;
    const here = zones[picture.line];
    const above = zones[picture.line - 1];
    if (!picture.alone) return here ?? AUTHOR;
    return here === SIGNATURE || above === undefined ? (here ?? AUTHOR) : above;
  };
  const zone = (wanted: number) => zoneText(rendering, zones, wanted, zoneOfPicture, wanted === QUOTED);
  return {
    author: zone(AUTHOR),
    signature: zone(SIGNATURE),
    quoted: zone(QUOTED),
    confidence,
    signal: history.signal ?? (isReply ? 'no-boundary' : 'new-message'),
    rendering,
  };
}

/** Runs of lines that are not quoted. */
function unquoted(quoted: Uint8Array): LineRange[] {
  const ranges: LineRange[] = [];
  for (let line = 0; line < quoted.length; line++) {
    if (quoted[line] === 1) continue;
    let to = line + 1;
    while (to < quoted.length && quoted[to] !== 1) to++;
    ranges.push({ from: line, to });
    line = to;
  }
  return ranges;
}
