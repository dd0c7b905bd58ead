import { Tokenizer } from 'htmlparser2';
import type { Range } from '../lines';
import { ElementStack } from './element-stack';
import { elementKind } from './html-elements';

/** An element that is open at some place of the source. */
export interface EnclosingElement {
  readonly name: string;
  readonly block: boolean;
  /** Its start tag in the source. */
  readonly tag: Range;
  /** Source offset behind its end tag, or where it ends without one. */
  readonly end: number;
}

interface Noted {
  readonly name: string;
  readonly tag: Range;
  end: number;
}

/**
 * For each of the given source offsets, which must rise and lie in text, the elements that are open there, outermost first.
 * Linear in the source.
 */
export function enclosingElements(
  source: string,
  offsets: readonly number[],
): readonly (readonly EnclosingElement[])[] {
  const scanner = new EnclosingScanner(source, offsets);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, scanner);
  tokenizer.write(source);
  tokenizer.end();
  return scanner.chains.map((chain) =>
    chain.map(({ name, tag, end }) => ({ name, tag, end, block: elementKind(name).block })),
  );
}

class EnclosingScanner {
  readonly chains: Noted[][] = [];
  private readonly stack = new ElementStack<Noted>(({ state }) => {
    state.end = this.cursor;
  });
  private cursor = 0;
  private tagStart = 0;
  private tag = '';

  constructor(
    private readonly source: string,
    private readonly offsets: readonly number[],
  ) {}

  ontext(start: number, end: number): void {
    if (start < 0) return;
    for (let wanted = this.wanted; wanted !== undefined && wanted < end; wanted = this.wanted) {
      this.chains.push(this.stack.open.map(({ state }) => state));
    }
  }

  private get wanted(): number | undefined {
    return this.offsets[this.chains.length];
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tag = this.source.slice(start, Math.min(end, start + 40)).toLowerCase();
  }

  onopentagend(end: number): void {
    this.cursor = this.tagStart;
    const kind = elementKind(this.tag);
    this.stack.prepare(kind);
    this.cursor = end + 1;
    const tag = { start: this.tagStart, end: end + 1 };
    this.stack.enter(kind, { name: this.tag, tag, end: this.source.length });
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const bracket = this.source.indexOf('>', end);
    this.cursor = bracket < 0 ? this.source.length : bracket + 1;
    this.stack.leave(elementKind(this.source.slice(start, Math.min(end, start + 40)).toLowerCase()));
  }

  onend(): void {
    this.cursor = this.source.length;
    this.stack.leaveAll();
  }

  ontextentity(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}
