import type { Actor, CompanyLedger } from "#service/deps.ts";

const mostActors = 200;

/**
 * What the database last let each actor see, until the next commit that changes anything. Only for a database that
 * nobody else writes to. It answers while a transaction is under way, with the state before it.
 */
export class SeenLedgers {
  readonly #read: (actor: Actor) => Promise<readonly CompanyLedger[]>;
  readonly #seen = new Map<string, readonly CompanyLedger[]>();
  #commits = 0;

  constructor(read: (actor: Actor) => Promise<readonly CompanyLedger[]>) {
    this.#read = read;
  }

  async of(actor: Actor): Promise<readonly CompanyLedger[]> {
    const key = JSON.stringify([actor.person, actor.companies]);
    const seen = this.#seen.get(key);
    if (seen !== undefined) return seen;
    const commits = this.#commits;
    const ledgers = await this.#read(actor);
    // What was read before a commit that came meanwhile is told once and not kept.
    if (commits === this.#commits && this.#seen.size < mostActors) this.#seen.set(key, ledgers);
    return ledgers;
  }

  /** To be called when a commit has changed something, before it is acknowledged. */
  forget(): void {
    this.#commits += 1;
    this.#seen.clear();
  }
}
