import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { Claim, Delivered, Feed, FeedEntry, Message, Standing, SweepNote } from "#service/warningTables.ts";
import { Overlay } from "./overlay.ts";

/** Everything of the warnings, as the last commit left it. */
export type MemoryWarnings = {
  readonly standings: Map<string, Standing>;
  readonly ladders: Map<string, ArmedLadder>;
  /** Apart from the others, so that what is to be done is found at once however many there have been. */
  readonly openClaims: Map<string, Claim>;
  readonly closedClaims: Map<string, Claim>;
  readonly messages: Map<string, Message>;
  readonly secrets: Map<string, Readonly<Record<string, string>> | null>;
  readonly sweeps: Map<string, SweepNote>;
  /** By kind and id of whose they are. */
  readonly feeds: Map<string, Feed & { readonly tokenHash: string }>;
  readonly feedEntries: Map<string, FeedEntry>;
};

export function memoryWarnings(): MemoryWarnings {
  return {
    standings: new Map(),
    ladders: new Map(),
    openClaims: new Map(),
    closedClaims: new Map(),
    messages: new Map(),
    secrets: new Map(),
    sweeps: new Map(),
    feeds: new Map(),
    feedEntries: new Map(),
  };
}

/** What the tables ask of the record beside them. `write` of a company that this actor may not write to throws. */
export type CompaniesBeside = {
  readonly versions: () => ReadonlyMap<string, number>;
  readonly sees: (company: string) => boolean;
  readonly isDemo: (company: string) => boolean;
  readonly mayWrite: (company: string) => boolean;
};

export function warningDraft(committed: MemoryWarnings) {
  return {
    standings: new Overlay(committed.standings),
    ladders: new Overlay(committed.ladders),
    openClaims: new Overlay(committed.openClaims),
    closedClaims: new Overlay(committed.closedClaims),
    messages: new Overlay(committed.messages),
    secrets: new Overlay(committed.secrets),
    sweeps: new Overlay(committed.sweeps),
    feeds: new Overlay(committed.feeds),
    feedEntries: new Overlay(committed.feedEntries),
  };
}

export type WarningDraft = ReturnType<typeof warningDraft>;

export function seen<Row extends { readonly company: string }>(rows: Iterable<Row>, { sees }: CompaniesBeside): Row[] {
  return [...rows].filter(({ company }) => sees(company));
}

/** The rows that are asked for, of companies that are seen. */
export function seenWhere<Row extends { readonly company: string }>(
  tables: readonly Overlay<Row>[],
  { sees }: CompaniesBeside,
  isAsked: (row: Row) => boolean,
): Row[] {
  const found: Row[] = [];
  for (const table of tables) for (const row of table.values()) if (isAsked(row) && sees(row.company)) found.push(row);
  return found;
}

export function refuse(company: string, { mayWrite }: CompaniesBeside): void {
  if (!mayWrite(company)) throw new Error(`there is no company ${company} that this actor may write to`);
}

export function ladderKey({ company, item, duty }: Pick<ArmedLadder, "company" | "item" | "duty">): string {
  return `${company} ${item} ${duty}`;
}

export function isTo({ recipient, channel }: Delivered) {
  return (one: Delivered): boolean => one.recipient === recipient && one.channel === channel;
}
