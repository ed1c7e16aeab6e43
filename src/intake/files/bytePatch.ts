type Edit = { readonly start: number; readonly end: number; readonly text: Uint8Array };

/** Collects changes to a run of bytes, in order of place, and makes them at once. What is not named stays as it is. */
export class BytePatch {
  readonly #bytes: Uint8Array;
  readonly #encode: (text: string) => Uint8Array;
  readonly #edits: Edit[] = [];

  constructor(bytes: Uint8Array, encode: (text: string) => Uint8Array) {
    this.#bytes = bytes;
    this.#encode = encode;
  }

  /** Puts `text` in the place of the bytes from `start` to `end`; equal offsets insert. */
  replace(start: number, end: number, text: string): void {
    const previous = this.#edits.at(-1)?.end ?? 0;
    if (start < previous || end < start) throw new RangeError(`edit at ${start} overlaps the one before`);
    this.#edits.push({ start, end, text: this.#encode(text) });
  }

  apply(): Uint8Array {
    const growth = this.#edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    const patched = new Uint8Array(this.#bytes.length + growth);
    let from = 0;
    let to = 0;
    for (const edit of this.#edits) {
      patched.set(this.#bytes.subarray(from, edit.start), to);
      to += edit.start - from;
      patched.set(edit.text, to);
      to += edit.text.length;
      from = edit.end;
    }
    patched.set(this.#bytes.subarray(from), to);
    return patched;
  }
}
