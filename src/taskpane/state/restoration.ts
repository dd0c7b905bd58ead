import type { Finding } from '../../report';
import { type FindingGroup, groupsOf } from '../../standard/digest';

/** A word of a letter that was typed without diacritics and can be but one word; where neighbours had to decide, it is a hint. */
export function isLostWord({ rule, severity, zone, fixes }: Finding): boolean {
  return rule === 'lost-diacritics' && severity !== 'hint' && zone === 'author' && fixes.length > 0;
}

/** The words that are restored together, as one entry of the pane. */
export function isRestoration({ finding, occurrences }: FindingGroup): boolean {
  return occurrences.length > 1 && isLostWord(finding);
}

/** Findings with only the first of the words that are restored together. */
export function withOneLostWord(findings: readonly Finding[]): readonly Finding[] {
  const others = new Set(findings.filter(isLostWord).slice(1));
  return findings.filter((finding) => !others.has(finding));
}

/** As `groupsOf`; the words that are restored together are one group. */
export function paneGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const lost = findings.filter(isLostWord);
  return groupsOf(withOneLostWord(findings)).map((group) =>
    group.finding === lost[0] ? { ...group, occurrences: lost } : group,
  );
}

/** Words as they stand, and as they will stand where they change. */
export interface Piece {
  /** Where it begins in the text; tells it apart from the other pieces of its line. */
  readonly start: number;
  readonly text: string;
  readonly replacement?: string;
}

/** The lines of `text` in which something changes, in pieces. Findings come in reading order and share no words. */
export function changedLines(text: string, findings: readonly Finding[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const pieces: Piece[] = [];
    let at = start;
    for (let finding = findings[next]; finding && finding.start < end; finding = findings[++next]) {
      const [fix] = finding.fixes;
      if (finding.start > at) pieces.push({ start: at, text: text.slice(at, finding.start) });
      pieces.push({ start: finding.start, text: finding.text, ...(fix && { replacement: fix.replacement }) });
      at = finding.end;
    }
    if (at < end) pieces.push({ start: at, text: text.slice(at, end) });
    if (pieces.some(({ replacement }) => replacement !== undefined)) lines.push(pieces);
    start = end + 1;
  }
  return lines;
}

/** `text` with every finding's first fix made. Findings come in reading order and share no words. */
export function restoredText(text: string, findings: readonly Finding[]): string {
  let restored = '';
  let at = 0;
  for (const { start, end, text: words, fixes } of findings) {
    restored += text.slice(at, start) + (fixes[0]?.replacement ?? words);
    at = end;
  }
  return restored + text.slice(at);
}
