import type { Attributes } from '../zones/marks';

export interface TagAttributes extends Attributes {
  href?: string;
  src?: string;
  alt?: string;
  hidden?: string;
}

type AttributeName = keyof TagAttributes;

const NO_ATTRIBUTES: TagAttributes = {};

const LOOKED_AT: ReadonlyMap<string, AttributeName> = new Map(
  (['id', 'class', 'style', 'name', 'type', 'cite', 'href', 'src', 'alt', 'hidden'] as const).map((name) => [
    name,
    name,
  ]),
);
const LONGEST_NAME = 6;
/** An attribute may hold megabytes (a picture as data): no more than this is ever copied. */
const LONGEST_VALUE = 4000;
/** The attribute at `start` to `end` of the source when it is one that is looked at. */
function attributeName(source: string, start: number, end: number): AttributeName | null {
  if (end - start > LONGEST_NAME) return null;
  const written = source.slice(start, end);
  return LOOKED_AT.get(written) ?? LOOKED_AT.get(written.toLowerCase()) ?? null;
}

/** Collects the attributes of one tag from the tokenizer's events; offsets are those of the source. */
export class AttributeCollector {
  attributes: TagAttributes = NO_ATTRIBUTES;
  private name: AttributeName | null = null;
  private value = '';

  constructor(private readonly source: string) {}

  /** A tag begins. */
  reset(): void {
    this.attributes = NO_ATTRIBUTES;
  }

  onName(start: number, end: number): void {
    const name = attributeName(this.source, start, end);
    this.name = name !== null && this.attributes[name] === undefined ? name : null;
    this.value = '';
  }

  onData(start: number, end: number): void {
    if (this.name === null || start < 0) return;
    const room = LONGEST_VALUE - this.value.length;
    if (room > 0) this.value += this.source.slice(start, Math.min(end, start + room));
  }

  onEntity(codePoint: number): void {
    if (this.name !== null && this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codePoint);
  }

  onEnd(): void {
    if (this.name === null) return;
    if (this.attributes === NO_ATTRIBUTES) this.attributes = {};
    this.attributes[this.name] = this.value;
    this.name = null;
  }
}
