import type { Confidence } from '../../report';
import type { Body, Draft } from '../draft';
import { type LatestMessage, latestMessage } from '../latest-message';
import { render } from '../render';
import { lineText, type RenderedPicture, type Rendering } from '../rendering';
import { senderOf } from '../sender';
import { copiedLines } from './copied-lines';
import type { LineRange } from './line-range';
import { isClosingLine } from './line-signs';
import { AUTHOR, NOWHERE, QUOTED, SIGNATURE } from './line-zones';
import { compareWithOpening } from './opening';
import { findQuotedHistory } from './quoted-history';
import { findSignature } from './signature-zone';

/** A body with the zone of each of its lines. */
export interface Zones {
  readonly rendering: Rendering;
  /** One entry a line. */
  readonly ofLine: Uint8Array;
  readonly signatures: number;
  readonly confidence: Confidence;
  readonly signal: string;
  readonly latest: LatestMessage | null;
  readonly ofPicture: (picture: RenderedPicture) => number;
}

const REPLY_PREFIX =
  /^\s*(?:re|sv|aw|vs|odp|atb|ats|fw|fwd|wg|pd|vl|tr|pārs|par|ответ|пересл|отв|edasi|vast|fs)\s*\.?\s*(?:\[\d+\])?\s*:/i;

/** Whether the draft answers or passes on a mail, by vote of what the client says of it; no single sign is trusted. */
function isReplyOrForward(draft: Draft): boolean {
  return (
    draft.composeType === 'reply' ||
    draft.composeType === 'forward' ||
    draft.inReplyTo !== null ||
    REPLY_PREFIX.test(draft.subject.slice(0, 40))
  );
}

/** Sorts the lines of a draft's body into zones; when unsure, fewer of them are the author's. */
export function zonesOf(draft: Draft): Zones {
  return zonesOfBody(draft, draft.body, draft.bodyAtOpening);
}

function zonesOfBody(draft: Draft, body: Body, bodyAtOpening: string | null): Zones {
  const rendering = render(body);
  const isReply = isReplyOrForward(draft);
  const history = findQuotedHistory(rendering, isReply);
  const { quoted } = history;
  const opening =
    bodyAtOpening === null
      ? null
      : compareWithOpening(rendering, quoted, zonesOfBody(draft, { format: body.format, source: bodyAtOpening }, null));
  const recognised = history.signal !== null || opening?.history === true;

  const ofLine = quoted.map((flag) => (flag === 1 ? QUOTED : AUTHOR));
  const found = findSignature(rendering, unquoted(quoted), senderOf(draft), isReply && !recognised);
  for (const { from, to } of found.lines) ofLine.fill(SIGNATURE, from, to);
  for (const line of found.delimiters) ofLine[line] = NOWHERE;
  // Below the signature of a reply whose history nobody recognised stands, most likely, that history.
  const lost = isReply && !recognised;
  for (const { from, to } of found.doubtful) ofLine.fill(lost ? QUOTED : SIGNATURE, from, to);
  for (const line of opening?.signature ?? []) if (ofLine[line] === AUTHOR) ofLine[line] = SIGNATURE;

  const latest = latestMessage(rendering, (line) => quoted[line] === 1);
  const copied = copiedLines(rendering, (line) => ofLine[line] === AUTHOR, latest, draft.from?.address ?? null);
  for (const line of copied) ofLine[line] = QUOTED;

  const doubt = found.doubtful.length > 0 || copied.length > 0 || opening?.disagrees === true;
  return {
    rendering,
    ofLine,
    signatures: found.signatures,
    confidence: lost || found.signatures > 1 ? 'unsure' : doubt ? 'likely' : history.confidence,
    signal: history.signal ?? (opening?.history ? 'opening' : isReply ? 'no-boundary' : 'new-message'),
    latest,
    ofPicture: picturesZone(rendering, ofLine, history.boundarySource),
  };
}

/** Signatures that are looked into for pictures; nobody has more. */
const MOST_SIGNATURES = 20;

/** Zones of pictures: with the line they stand in, or alone between two lines. */
function picturesZone(
  rendering: Rendering,
  ofLine: Uint8Array,
  boundary: number,
): (picture: RenderedPicture) => number {
  const wordless = rendering.marks
    .filter(({ role, line, endLine }) => role === 'signature' && line === endLine)
    .slice(0, MOST_SIGNATURES);
  const last = ofLine.lastIndexOf(AUTHOR);
  return ({ sourceStart, line, alone }) => {
    if (sourceStart >= boundary) return QUOTED;
    // A signature may be one picture: inside its element, or alone below the closing line.
    if (wordless.some((mark) => mark.sourceStart <= sourceStart && sourceStart < mark.sourceEnd)) return SIGNATURE;
    if (alone && line > last && last >= 0 && isClosingLine(lineText(rendering, last))) return SIGNATURE;
    const here = ofLine[line];
    const above = ofLine[line - 1];
    if (!alone) return here ?? AUTHOR;
    return here === SIGNATURE || above === undefined ? (here ?? AUTHOR) : above;
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
