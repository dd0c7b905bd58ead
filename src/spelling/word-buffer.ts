/**
 * Millions of words in one buffer: the bytes of each word's labels, a zero behind each. Labels are 1…127.
 */
export class WordBuffer {
  private bytes = new Uint8Array(1 << 12);
  private used = 0;
  private starts = new Uint32Array(1 << 9);
  private count = 0;

  get length(): number {
    return this.count;
  }

  add(labels: readonly number[]): void {
    if (this.used + labels.length + 1 > this.bytes.length)
      this.bytes = copied(this.bytes, new Uint8Array(this.bytes.length * 2));
    if (this.count === this.starts.length) this.starts = copied(this.starts, new Uint32Array(this.starts.length * 2));
    this.starts[this.count++] = this.used;
    for (const label of labels) this.bytes[this.used++] = label;
    this.bytes[this.used++] = 0;
  }

  /** How often each label occurs. */
  labelCounts(): number[] {
    const counts = new Array<number>(128).fill(0);
    for (let at = 0; at < this.used; at++) {
      const label = this.bytes[at] ?? 0;
      counts[label] = (counts[label] ?? 0) + 1;
    }
    return counts;
  }

  /** Replaces every label by what `labels` has at its place; zero stays zero. */
  relabel(labels: Uint8Array): void {
    for (let at = 0; at < this.used; at++) this.bytes[at] = labels[this.bytes[at] ?? 0] ?? 0;
  }

  /** Gives the words in order of their labels, each once. The array passed to `take` is used again; `length` are its labels. */
  sorted(take: (labels: Uint8Array, length: number) => void): void {
    const { bytes, starts } = this;
    const order = sortByLabels(bytes, starts.slice(0, this.count));
    const word = new Uint8Array(256);
    let length = -1;
    for (const start of order) {
      let at = 0;
      while (at < length && bytes[start + at] === word[at]) at++;
      if (at === length && bytes[start + at] === 0) continue;
      while (bytes[start + at] !== 0) {
        word[at] = bytes[start + at] ?? 0;
        at++;
      }
      length = at;
      take(word, length);
    }
  }
}

function copied<A extends Uint8Array | Uint32Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

/** Most significant label first, by counting; short runs by insertion. An explicit stack, since words may be long. */
function sortByLabels(bytes: Uint8Array, order: Uint32Array): Uint32Array {
  const other = new Uint32Array(order.length);
  const stack: { from: number; to: number; depth: number }[] = [{ from: 0, to: order.length, depth: 0 }];
  const counts = new Uint32Array(129);
  for (let run = stack.pop(); run; run = stack.pop()) {
    const { from, to, depth } = run;
    if (to - from < 24) {
      insertionSort(bytes, order, from, to, depth);
      continue;
    }
    counts.fill(0);
    for (let at = from; at < to; at++) bump(counts, labelAt(bytes, order, at, depth) + 1);
    for (let label = 0; label < 128; label++) counts[label + 1] = (counts[label + 1] ?? 0) + (counts[label] ?? 0);
    const places = counts.slice();
    for (let at = from; at < to; at++) {
      const label = labelAt(bytes, order, at, depth);
      other[from + bump(places, label)] = order[at] ?? 0;
    }
    order.set(other.subarray(from, to), from);
    // Words that end here (label 0) are equal and need no further order.
    for (let label = 1; label < 128; label++) {
      const begin = from + (counts[label] ?? 0);
      const end = from + (counts[label + 1] ?? 0);
      if (end - begin > 1) stack.push({ from: begin, to: end, depth: depth + 1 });
    }
  }
  return order;
}

function labelAt(bytes: Uint8Array, order: Uint32Array, at: number, depth: number): number {
  return bytes[(order[at] ?? 0) + depth] ?? 0;
}

/** Returns the value before the step. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}

function insertionSort(bytes: Uint8Array, order: Uint32Array, from: number, to: number, depth: number): void {
  for (let at = from + 1; at < to; at++) {
    const start = order[at] ?? 0;
    let place = at;
    while (place > from && isAfter(bytes, order[place - 1] ?? 0, start, depth)) {
      order[place] = order[place - 1] ?? 0;
      place--;
    }
    order[place] = start;
  }
}

function isAfter(bytes: Uint8Array, a: number, b: number, depth: number): boolean {
  for (let at = depth; ; at++) {
    const left = bytes[a + at] ?? 0;
    const right = bytes[b + at] ?? 0;
    if (left !== right) return left > right;
    if (left === 0) return false;
  }
}
