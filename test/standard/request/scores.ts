/** Precision and recall, in parts of one. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export function scoreOf({ right, given, wanted }: Counts): Score {
  return { precision: given === 0 ? 1 : right / given, recall: wanted === 0 ? 1 : right / wanted };
}

/** A request as it was labelled or found; texts are compared without closing punctuation. */
export interface Request {
  readonly text: string;
  readonly answered: boolean;
}

export interface RequestScores {
  readonly extraction: Counts;
  readonly unanswered: Counts;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

/** Counts over many letters, each with the requests that are wanted and those that were found. */
export function scoreRequests(
  letters: readonly { readonly id: string; readonly wanted: readonly Request[]; readonly found: readonly Request[] }[],
): RequestScores {
  const misses: string[] = [];
  const extraction = { right: 0, given: 0, wanted: 0 };
  const unanswered = { right: 0, given: 0, wanted: 0 };
  for (const { id, wanted, found } of letters) {
    extraction.wanted += wanted.length;
    extraction.given += found.length;
    unanswered.wanted += wanted.filter(({ answered }) => !answered).length;
    unanswered.given += found.filter(({ answered }) => !answered).length;
    for (const request of wanted) {
      const same = found.find(({ text }) => bare(text) === bare(request.text));
      if (!same) {
        misses.push(`${id}: not found: ${request.text}`);
        continue;
      }
      extraction.right++;
      if (same.answered !== request.answered)
        misses.push(`${id}: should be ${request.answered ? '' : 'un'}answered: ${request.text}`);
      else if (!request.answered) unanswered.right++;
    }
    for (const { text } of found)
      if (!wanted.some((request) => bare(request.text) === bare(text))) misses.push(`${id}: no request: ${text}`);
  }
  return { extraction, unanswered, misses };
}

function bare(text: string): string {
  return text.replace(/[.?!…]+$/, '').trim();
}
