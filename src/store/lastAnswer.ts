/**
 * An answer of a database with one connection, which an import may keep busy for many seconds: while it is busy, the last
 * one. Only for what nobody else can change.
 */
export class LastAnswer<Answer> {
  readonly #ask: () => Promise<Answer>;
  readonly #busy: () => boolean;
  #last: { readonly answer: Answer } | null = null;

  constructor(ask: () => Promise<Answer>, busy: () => boolean) {
    this.#ask = ask;
    this.#busy = busy;
  }

  async get(): Promise<Answer> {
    if (this.#last !== null && this.#busy()) return this.#last.answer;
    const answer = await this.#ask();
    this.#last = { answer };
    return answer;
  }

  /** To be called when what it is about was changed, before that is acknowledged. */
  forget(): void {
    this.#last = null;
  }
}
