import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { addSeconds } from "#calendar/instant.ts";
import { chineseDays } from "#main/chineseDays.ts";
import { directDocuments } from "#main/directDocuments.ts";
import { startPdfTextWorker } from "#main/startPdfTextWorker.ts";
import { templateFolder } from "#main/templateFolder.ts";
import { directReader } from "#main/directReader.ts";
import { sha256 } from "#main/sha256.ts";
import type { Law } from "#law/law.ts";
import { memoryFiles } from "#files/memoryFiles.ts";
import { defaultLimitBytes } from "#service/fileStore.ts";
import type { Deps, Store } from "#service/deps.ts";
import { machine } from "#service/machine.ts";
import { deliver, keysToDeliver } from "#service/warnings/deliver.ts";
import { readOrganisation } from "#service/warnings/readOrganisation.ts";
import { sweep } from "#service/warnings/sweep.ts";
import { memoryJobs } from "#store/jobs/memoryJobs.ts";
import type { MemoryJobs } from "#store/jobs/memoryJobs.ts";
import { MemoryJobTable } from "#store/jobs/memoryJobTable.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { answerMessage } from "./answers.ts";
import { Chance } from "./chance.ts";
import { Crash, crashingStore } from "./crashingStore.ts";
import { edit } from "./edits.ts";
import { count, happenedIn, noteSeen } from "./happened.ts";
import type { Counts, Happened } from "./happened.ts";
import { brokenWords, lateWithoutReason, lonelyAlarms, unheardRungs, untoldRungs } from "./invariants.ts";
import type { Observed } from "./invariants.ts";
import { laws } from "./laws.ts";
import { owner, populate } from "./population.ts";
import { SimulatedSender } from "./simulatedSender.ts";
import { SimulatedTime } from "./simulatedTime.ts";

/** Deliveries that a worker has under way at the same time. */
const deliveriesAtOnce = 4;

export type SimulationSize = { readonly companies: number; readonly days: number };

export type SimulationReport = { readonly seed: number; readonly days: number; readonly happened: Happened };

/** Before a long rest, before a year whose rest is not published, and in the window of the annual report. */
const begins = ["2026-09-21T01:00:00.000Z", "2026-12-14T01:00:00.000Z", "2027-03-01T01:00:00.000Z"] as const;

/** Something that must never be was seen. The seed makes it happen again. */
export class Violation extends Error {}

/** Plays one world to its end; throws a Violation where an invariant is broken. The same seed is the same world. */
export async function simulate(seed: number, size: SimulationSize): Promise<SimulationReport> {
  const world = new World(seed);
  await world.begin(size.companies);
  await world.live(size.days);
  await world.settle();
  return world.report(size.days);
}

class World {
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #time: SimulatedTime;
  readonly #store: Store = memoryStore();
  readonly #files = memoryFiles(defaultLimitBytes, () => this.#time.now());
  readonly #crashRate = { perMille: 0 };
  readonly #sender: SimulatedSender;
  readonly #table = new MemoryJobTable();
  readonly #sweptOn = new Set<Day>();
  readonly #everAway = new Set<string>();
  readonly #everLead = new Set<string>();
  readonly #counts: Counts = new Map();
  /** By claim: the message that brought it. */
  readonly #carriedBy = new Map<string, string>();
  #checkedMessages = 0;
  #crashes = 0;
  #law: Law = firstLaw();
  #workers: readonly Worker[] = [];
  #organisation = "";

  constructor(seed: number) {
    this.#seed = seed;
    this.#chance = new Chance(seed);
    this.#time = new SimulatedTime(this.#chance.oneOf(begins));
    this.#sender = new SimulatedSender(this.#chance, this.#time, this.#crashRate);
  }

  async begin(companies: number): Promise<void> {
    this.#organisation = await populate(this.#store, this.#chance, this.#time.today(), companies);
    this.#workers = [this.#newWorker(), this.#newWorker()];
    this.#crashRate.perMille = this.#chance.oneOf([0, 2, 10]);
  }

  async live(days: number): Promise<void> {
    const end = addDays(this.#time.today(), days);
    while (this.#time.today() < end) {
      this.#time.moveBy(
        this.#chance.perMille(30) ? this.#chance.between(1, 20) * 86_400 : this.#chance.between(600, 50_000),
      );
      await this.#change();
      // Nobody works on some days: the machine is off.
      if (this.#chance.perMille(850)) await this.#work();
    }
  }

  /** Everything works again for two weeks: whatever is still open then is lost. */
  async settle(): Promise<void> {
    this.#crashRate.perMille = 0;
    this.#sender.repair();
    for (let step = 0; step < 60; step += 1) {
      this.#time.moveBy(6 * 3_600);
      await this.#work();
    }
    const observed = await this.#observe();
    const limit = addSeconds(this.#time.now(), -2 * 86_400);
    const lost = observed.claims.filter(({ state, sendAfter }) => state === "open" && sendAfter < limit);
    this.#insist(lost.map(({ item, duty, rung, sendAfter }) => `${item} ${duty} ${rung} is open since ${sendAfter}`));
    this.#insist(lonelyAlarms(observed));
  }

  async report(days: number): Promise<SimulationReport> {
    return { seed: this.#seed, days, happened: happenedIn(await this.#observe(), this.#sender, this.#counts) };
  }

  async #change(): Promise<void> {
    const chance = this.#chance;
    const edited = { deps: this.#deps(this.#store), chance, organisation: this.#organisation };
    for (let left = chance.between(0, 2); left > 0; left -= 1)
      for (const done of await edit(edited)) count(this.#counts, done);
    const { received } = this.#sender;
    if (received.length > 0 && chance.perMille(250)) {
      const isAnswered = await answerMessage(edited.deps, chance, chance.oneOf(received.slice(-12)));
      count(this.#counts, isAnswered ? "answered-by-link" : "link-used-up");
    }
    this.#sender.maybeFail();
    if (chance.perMille(20)) this.#changeLaw(chance.oneOf(laws));
  }

  #changeLaw(law: Law): void {
    if (law === this.#law) return;
    count(this.#counts, law.calendar === this.#law.calendar ? "law-changed" : "calendar-changed");
    this.#law = law;
    this.#workers = this.#workers.map(() => this.#newWorker());
  }

  /** Both at once: now one is the first at a piece of work, now the other. */
  async #work(): Promise<void> {
    const order = this.#chance.perMille(500) ? [0, 1] : [1, 0];
    const sent = this.#sender.received.length;
    const done = await Promise.all(order.map((at) => this.#workOf(at)));
    for (const [index, at] of order.entries())
      if (done[index]?.claimed === true) count(this.#counts, `claimed-by-${at}`);
    if (done.every(({ swept }) => swept) && this.#sender.received.length > sent) count(this.#counts, "both-worked");
    const observed = await this.#observe();
    noteSeen(this.#counts, observed);
    this.#insist(lateWithoutReason(observed));
    if (done.some(({ swept }) => swept)) {
      this.#insist(untoldRungs(observed));
      this.#insist(unheardRungs(observed));
      this.#insist(brokenWords(observed));
    }
    await this.#checkMessages(observed);
  }

  async #workOf(at: number): Promise<{ readonly swept: boolean; readonly claimed: boolean }> {
    const worker = this.#workers[at];
    if (worker === undefined) throw new Error(`there is no worker ${at}`);
    let [swept, claimed] = [false, false];
    try {
      claimed = (await sweep(worker.deps)).claimed > 0;
      swept = true;
      this.#sweptOn.add(this.#time.today());
      for (const { key, afterSeconds } of await keysToDeliver(worker.deps, 86_400))
        await worker.jobs.wake("deliver", key, afterSeconds);
      await worker.jobs.runDue();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      worker.died = true;
      // What was armed and not claimed is late through this.
      this.#sweptOn.delete(this.#time.today());
    }
    if (worker.died) {
      this.#crashes += 1;
      count(this.#counts, "crashed");
      worker.jobs.kill();
      this.#workers = this.#workers.with(at, this.#newWorker());
    }
    return { swept, claimed };
  }

  /** Whatever has arrived since the last look: nothing twice but by a crash, nothing of an archived company. */
  async #checkMessages({ claims, ledgers }: Observed): Promise<void> {
    const archived = new Set(
      ledgers.filter(({ company }) => company.settings.archived).map(({ company }) => company.id),
    );
    const byMessage = Map.groupBy(claims, ({ message }) => message);
    const arrived = this.#sender.received.slice(this.#checkedMessages);
    this.#checkedMessages = this.#sender.received.length;
    for (const { message } of arrived) {
      const carried = byMessage.get(message.id) ?? [];
      const duties = new Set(carried.map(({ item, duty }) => `${item} ${duty}`));
      this.#insist(message.lines.length <= duties.size ? [] : [`${message.id} tells a duty twice`]);
      for (const claim of carried) {
        const { company, item, duty, arming, rung, recipient, channel } = claim;
        const key = [item, duty, arming, rung, recipient, channel].join(" ");
        const other = this.#carriedBy.get(key) ?? message.id;
        this.#insist(other === message.id ? [] : [`${key} came with ${other} and again with ${message.id}`]);
        this.#insist(archived.has(company) && claim.state === "told" ? [`${key} is of an archived company`] : []);
        this.#carriedBy.set(key, message.id);
      }
    }
    const times = Map.groupBy(this.#sender.received, ({ message }) => message.id);
    const repeats = [...times.values()].reduce((sum, same) => sum + same.length - 1, 0);
    // A crash ends whatever its worker had under way, and each of that may have gone out already.
    const most = this.#crashes * deliveriesAtOnce;
    this.#insist(repeats <= most ? [] : [`${repeats} messages were repeated by ${this.#crashes} crashes`]);
  }

  async #observe(): Promise<Observed> {
    const ledgers = (await this.#store.ledgers(owner)).filter(({ company }) => !company.organisation);
    const companies = ledgers.map(({ company }) => company.id);
    const [ladders, claims, organisation] = await this.#store.transact(machine, async (tx) => [
      await tx.warnings.ladders(companies),
      await tx.warnings.claims({ limit: 1_000_000 }),
      await readOrganisation(tx),
    ]);
    for (const { id, absences, left } of organisation.people.values())
      if (absences.length > 0 || left !== null) this.#everAway.add(id);
    const { lead } = organisation.warnings;
    if (lead !== null) this.#everLead.add(lead);
    return {
      law: this.#law,
      today: this.#time.today(),
      ledgers,
      ladders,
      claims,
      organisation,
      everAway: this.#everAway,
      everLead: this.#everLead,
      sweptOn: this.#sweptOn,
    };
  }

  #deps(store: Store): Deps {
    return {
      law: this.#law,
      reloadLaw: () => Promise.resolve({ kind: "same", hash: this.#law.hash }),
      readLaw: noLaw,
      caseProblems: noLaw,
      lawCases: noLaw,
      store,
      files: this.#files,
      reader: directReader(this.#law),
      templates: templateFolder("templates-of-no-simulation"),
      documents: directDocuments(),
      pdfTexts: startPdfTextWorker(),
      reference: chineseDays,
      sender: this.#sender,
      serving: () => null,
      address: () => "https://zhaozhang.example",
      clock: this.#time,
      ids: { next: () => this.#chance.id() },
      // A shorter one is no token to the product.
      tokens: { next: () => this.#chance.id() + this.#chance.id() },
      sha256,
      version: "sim",
    };
  }

  #newWorker(): Worker {
    const deps = this.#deps(crashingStore(this.#store, this.#chance, this.#crashRate));
    const clock = this.#time.milliseconds;
    const worker: Worker = { deps, jobs: memoryJobs({ clock, random: this.#chance.next }, this.#table), died: false };
    const run = (key: string) =>
      deliver(deps, key).catch((error: unknown) => {
        worker.died ||= error instanceof Crash;
        throw error;
      });
    void worker.jobs.work("deliver", run, { concurrency: deliveriesAtOnce, onDead: () => Promise.resolve() });
    return worker;
  }

  #insist(wrong: readonly string[]): void {
    if (wrong.length > 0)
      throw new Violation(`seed ${this.#seed}, ${this.#time.now()}: ${wrong.slice(0, 3).join("; ")}`);
  }
}

type Worker = { readonly deps: Deps; readonly jobs: MemoryJobs; died: boolean };

function noLaw(): never {
  throw new Error("the simulation reads no law and works no case");
}

function firstLaw(): Law {
  const [law] = laws;
  if (law === undefined) throw new Error("there is no law");
  return law;
}
