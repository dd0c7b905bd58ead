import type { ElementKind } from './html-elements';

/** An open element, with what its content inherits. */
export interface OpenElement<State> {
  readonly kind: ElementKind;
  readonly state: State;
  /** How many special elements, scopes and tables are open around it, itself left out. */
  readonly special: number;
  readonly scope: number;
  readonly tables: number;
  readonly depth: number;
  closed: boolean;
}

/** Deeper elements are counted only: browsers flatten such trees too, and hostile nesting must not cost memory. */
const DEEPEST = 4096;

/**
 * The open elements of an HTML body as a browser would have them, as far as it matters for text (HTML Standard 13.2.6.4.7 in
 * short). Every operation takes constant time, an element's end the time of what it closes: deep nesting is no way to slow it down.
 */
export class ElementStack<State> {
  private readonly stack: OpenElement<State>[] = [];
  private readonly byName = new Map<string, OpenElement<State>[]>();
  private readonly beyond = new Map<string, number>();
  private special = 0;
  private scope = 0;
  private tables = 0;

  /** `left` is called for every element that ends, innermost first. */
  constructor(private readonly left: (element: OpenElement<State>) => void) {}

  /** Elements that are open, outermost first. */
  get open(): readonly OpenElement<State>[] {
    return this.stack.filter((element) => !element.closed);
  }

  /** Ends what the start of an element ends. Call it before `enter`. */
  prepare({ closesParagraph, ends, endsWithin }: ElementKind): void {
    if (closesParagraph) {
      const paragraph = this.innermost('p');
      if (paragraph && paragraph.scope === this.scope) this.popThrough(paragraph);
    }
    if (ends.length === 0) return;
    const barrier = Math.max(...endsWithin.map((name) => this.innermost(name)?.depth ?? -1));
    for (const name of ends) {
      const element = this.innermost(name);
      if (element && element.depth > barrier) this.end(element);
    }
  }

  /** Puts an element on the stack; false when it is void or too deep and only counted. */
  enter(kind: ElementKind, state: State): boolean {
    if (kind.void) return false;
    if (this.stack.length >= DEEPEST) {
      this.beyond.set(kind.name, (this.beyond.get(kind.name) ?? 0) + 1);
      return false;
    }
    const { special, scope, tables } = this;
    const element = { kind, state, special, scope, tables, depth: this.stack.length, closed: false };
    this.stack.push(element);
    const named = this.byName.get(kind.name);
    if (named) named.push(element);
    else this.byName.set(kind.name, [element]);
    if (kind.special) this.special++;
    if (kind.scope) this.scope++;
    if (kind.name === 'table') this.tables++;
    return true;
  }

  /** An end tag; false when it closes nothing. */
  leave(kind: ElementKind): boolean {
    const beyond = this.beyond.size === 0 ? 0 : (this.beyond.get(kind.name) ?? 0);
    if (beyond > 0) {
      this.beyond.set(kind.name, beyond - 1);
      return false;
    }
    const element = this.innermost(kind.name);
    if (!element || !this.reaches(element)) return false;
    this.end(element);
    return true;
  }

  /** Ends everything. */
  leaveAll(): void {
    const first = this.stack[0];
    if (first) this.popThrough(first);
  }

  /** Whether an end tag reaches its open element past what was opened since. */
  private reaches({ kind, special, scope, tables }: OpenElement<State>): boolean {
    if (kind.tablePart) return this.tables - (kind.name === 'table' ? 1 : 0) <= tables;
    if (this.scope - (kind.scope ? 1 : 0) > scope) return false;
    return kind.block || kind.formatting || this.special - (kind.special ? 1 : 0) <= special;
  }

  private innermost(name: string): OpenElement<State> | undefined {
    const named = this.byName.get(name);
    return named?.[named.length - 1];
  }

  private end(element: OpenElement<State>): void {
    // A formatting element may end while block elements inside it stay open: it is taken out from between.
    if (element.kind.formatting && this.special > element.special) this.close(element);
    else this.popThrough(element);
  }

  private popThrough(element: OpenElement<State>): void {
    while (this.stack.length > element.depth) {
      const top = this.stack.pop();
      if (top && !top.closed) this.close(top);
    }
  }

  private close(element: OpenElement<State>): void {
    const { kind } = element;
    // It is the innermost of its name: elements end in no other order.
    this.byName.get(kind.name)?.pop();
    element.closed = true;
    if (kind.special) this.special--;
    if (kind.scope) this.scope--;
    if (kind.name === 'table') this.tables--;
    this.left(element);
  }
}
