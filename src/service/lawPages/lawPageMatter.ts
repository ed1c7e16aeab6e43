import type { Day } from "#calendar/day.ts";
import type { LawPageReply, LawStatementReply } from "#contract/lawPages.ts";
import type { Bilingual, Citation, Confidence } from "#law/citation.ts";
import type { Law } from "#law/law.ts";
import type { TextRead } from "#law/textRead.ts";

/** What a page itself says: its facts, which rest on nothing else, and its statements, which all cite. */
export type LawPageMatter = {
  readonly facts: LawPageReply["facts"];
  readonly statements: readonly Stated[];
  readonly verifiedOn: string | null;
  readonly read: TextRead | null;
  readonly address: string | null;
};

export type Stated = Omit<LawStatementReply, "cites"> & { readonly cites: readonly Citation[] };

type Cited = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

type More = {
  readonly part?: Stated["part"];
  readonly note?: Bilingual | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly standing?: Stated["standing"];
};

/** A statement of a page, of the rule itself where nothing else is said. */
export function stated(name: Bilingual | null, says: Bilingual, { cites, confidence }: Cited, more: More = {}): Stated {
  const { part = "rule", note = null, from = null, until = null, standing = null } = more;
  return { part, name, says, note, from, until, standing, cites, confidence };
}

/** Facts of which those that are not known are left out. */
export function factsOf(
  ...facts: readonly (readonly [name: Bilingual, says: Bilingual | null])[]
): LawPageReply["facts"] {
  return facts.flatMap(([name, says]) => (says === null || says.zh === "" ? [] : [{ name, says }]));
}

/** What a page says where it has no day of confirmation and no address of its own. */
export function matter(
  facts: LawPageReply["facts"],
  statements: readonly Stated[],
  more: Partial<Pick<LawPageMatter, "verifiedOn" | "address" | "read">> = {},
): LawPageMatter {
  const { verifiedOn = null, address = null, read = null } = more;
  return { facts, statements, verifiedOn, address, read };
}

/** The title of what the checked law names; throws where it does not hold it, which the checks refuse. */
export function titleIn(things: ReadonlyMap<string, { readonly title: Bilingual }>, id: string): Bilingual {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`the law has no ${id}; the checker must refuse this`);
  return thing.title;
}

/** What a page says, seen on a day. */
export type MatterOf<Value> = (value: Value, law: Law, day: Day) => LawPageMatter;
