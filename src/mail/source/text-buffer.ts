const CHUNK = 8192;

/** Text being written: UTF-16 units in one growing array, turned into a string once. */
export class TextBuffer {
  length = 0;
  private units = new Uint16Array(1024);

  /** Copies `from` to `to` of `source`. */
  copy(source: string, from: number, to: number): void {
    this.reserve(to - from);
    const { units } = this;
    let { length } = this;
    for (let at = from; at < to; at++) units[length++] = source.charCodeAt(at);
    this.length = length;
  }

  push(unit: number): void {
    this.reserve(1);
    this.units[this.length++] = unit;
  }

  at(index: number): number {
    return this.units[index] ?? 0;
  }

  set(index: number, unit: number): void {
    this.units[index] = unit;
  }

  toString(): string {
    const pieces: string[] = [];
    for (let from = 0; from < this.length; from += CHUNK) {
      const units = this.units.subarray(from, Math.min(this.length, from + CHUNK));
      pieces.push(Reflect.apply(String.fromCharCode, null, units));
    }
    return pieces.join('');
  }

  private reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + more));
    larger.set(this.units);
    this.units = larger;
  }
}
