import { BLOCK, FORMATTING, SCOPE, SPECIAL, VOID } from './html-elements';

/** An open element, with what its content inherits. */
export interface OpenElement<State> {
  readonly name: string;
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
const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);
const CLOSES_PARAGRAPH = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li dd dt listing main menu nav ol p pre search section summary ul xmp plaintext'
  ).split(' '),
);
/** An element that begins ends an open one of these, as long as no element of the second list stands between. */
const ENDS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  li: [['li'], ['ul', 'ol']],
  dd: [['dd', 'dt'], ['dl']],
  dt: [['dd', 'dt'], ['dl']],
  option: [['option'], ['select']],
  td: [['td', 'th'], ['table']],
  th: [['td', 'th'], ['table']],
  tr: [['tr'], ['table']],
  tbody: [['tbody', 'thead', 'tfoot'], ['table']],
  thead: [['tbody', 'thead', 'tfoot'], ['table']],
  tfoot: [['tbody', 'thead', 'tfoot'], ['table']],
  a: [['a'], ['table']],
};

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

  /** Ends what the start of `name` ends. Call it before `enter`. */
  prepare(name: string): void {
    if (CLOSES_PARAGRAPH.has(name)) {
      const paragraph = this.innermost('p');
      if (paragraph && paragraph.scope === this.scope) this.popThrough(paragraph);
    }
    const ends = ENDS[name];
    if (!ends) return;
    const barrier = Math.max(...ends[1].map((other) => this.innermost(other)?.depth ?? -1));
    for (const other of ends[0]) {
      const element = this.innermost(other);
      if (element && element.depth > barrier) this.end(element);
    }
  }

  /** Puts an element on the stack; false when it is void or too deep and only counted. */
  enter(name: string, state: State): boolean {
    if (VOID.has(name)) return false;
    if (this.stack.length >= DEEPEST) {
      this.beyond.set(name, (this.beyond.get(name) ?? 0) + 1);
      return false;
    }
    const { special, scope, tables } = this;
    const element = { name, state, special, scope, tables, depth: this.stack.length, closed: false };
    this.stack.push(element);
    const named = this.byName.get(name);
    if (named) named.push(element);
    else this.byName.set(name, [element]);
    if (SPECIAL.has(name)) this.special++;
    if (SCOPE.has(name)) this.scope++;
    if (name === 'table') this.tables++;
    return true;
  }

  /** An end tag; false when it closes nothing. */
  leave(name: string): boolean {
    const beyond = this.beyond.get(name) ?? 0;
    if (beyond > 0) {
      this.beyond.set(name, beyond - 1);
      return false;
    }
    const element = this.innermost(name);
    if (!element) return false;
    const own = SPECIAL.has(name) ? 1 : 0;
    if (TABLE_PARTS.has(name)) {
      if (this.tables - (name === 'table' ? 1 : 0) > element.tables) return false;
    } else if (this.scope - (SCOPE.has(name) ? 1 : 0) > element.scope) return false;
    else if (!BLOCK.has(name) && !FORMATTING.has(name) && this.special - own > element.special) return false;
    this.end(element);
    return true;
  }

  /** Ends everything. */
  leaveAll(): void {
    const first = this.stack[0];
    if (first) this.popThrough(first);
  }

  private innermost(name: string): OpenElement<State> | undefined {
    const named = this.byName.get(name);
    return named?.[named.length - 1];
  }

  private end(element: OpenElement<State>): void {
    // A formatting element may end while block elements inside it stay open: it is taken out from between.
    if (FORMATTING.has(element.name) && this.special > element.special) {
      this.close(element);
      return;
    }
    this.popThrough(element);
  }

  private popThrough(element: OpenElement<State>): void {
    while (this.stack.length > element.depth) {
      const top = this.stack.pop();
      if (top && !top.closed) this.close(top);
    }
  }

  private close(element: OpenElement<State>): void {
    const named = this.byName.get(element.name);
    if (named) {
      if (named[named.length - 1] === element) named.pop();
      else named.splice(named.indexOf(element), 1);
    }
    element.closed = true;
    if (SPECIAL.has(element.name)) this.special--;
    if (SCOPE.has(element.name)) this.scope--;
    if (element.name === 'table') this.tables--;
    this.left(element);
  }
}
