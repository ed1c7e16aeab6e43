import type { LawProblem } from "#law/law.ts";
import { brokenLaw } from "./brokenLaw.ts";
import { checkLawTexts } from "./checkLawTexts.ts";
import type { Deps } from "./deps.ts";
import { archived } from "./lawOfUse.ts";
import type { ReadLaw } from "./lawOfUse.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

export type NamedLaw = ReadLaw & {
  readonly name: string;
  readonly hash: string;
  /** Of its worked cases, where it is not in use yet; what was used was checked then. */
  readonly problems: readonly LawProblem[];
};

/** Fewer characters of a hash name it by accident. */
const shortestName = 6;

/** A law by name (`now`, `before`, the beginning of its hash), or the files of one that is not in use. */
export async function namedLaw(
  deps: Deps,
  place: "from" | "to",
  law: string | Readonly<Record<string, string>>,
): Promise<Result<NamedLaw>> {
  if (typeof law !== "string") return lawOfFiles(deps, place, law);
  const uses = await deps.store.lawUses();
  const hashes = [...new Set(uses.map(({ hash }) => hash))];
  const known = hashes.map((hash) => hash.slice(0, 12)).join(", ");
  if (law === "now") return used(deps, law, deps.law.hash);
  if (law === "before") {
    const hash = uses.findLast((use) => use.hash !== deps.law.hash)?.hash;
    return hash === undefined ? refused("law-unknown", place, { law, known }) : used(deps, law, hash);
  }
  const fitting = law.length < shortestName ? [] : hashes.filter((hash) => hash.startsWith(law));
  const [hash] = fitting;
  if (hash === undefined) return refused("law-unknown", place, { law, known });
  return fitting.length === 1 ? used(deps, law, hash) : refused("law-ambiguous", place, { law, known });
}

async function used(deps: Deps, name: string, hash: string): Promise<Result<NamedLaw>> {
  return done({ name, hash, problems: [], ...(await archived(deps, hash)) });
}

function lawOfFiles(deps: Deps, place: string, files: Readonly<Record<string, string>>): Result<NamedLaw> {
  const { law, problems } = checkLawTexts(files, deps.sha256, deps.clock.today());
  return law === null ? brokenLaw(place, problems) : done({ name: "files", hash: law.hash, files, law, problems });
}
