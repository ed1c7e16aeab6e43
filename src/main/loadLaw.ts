import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isBesideLaw, isReadAsText } from "#law/files/lawFiles.ts";
import type { Bilingual, Law, LawProblem } from "#law/law.ts";
import { lawHash, parseLaw, provenLaw } from "#law/parseLaw.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import { problemLine } from "#law/problemLine.ts";
import { workedCasesOf } from "#service/checkLawTexts.ts";
import { lawText } from "./lawText.ts";
import { sha256 } from "./sha256.ts";
import { systemClock } from "./systemClock.ts";

export type LoadedLaw = {
  readonly law: Law;
  readonly files: Readonly<Record<string, string>>;
  /** The worked cases, read and worked once, when first asked for. */
  readonly cases: () => LawCases;
  /** What is wrong with them, or with the law by them; empty where every case fits. */
  readonly caseProblems: () => readonly LawProblem[];
};

const ownLaw = fileURLToPath(new URL("../../law", import.meta.url));

/** The law is not as it must be; the sentence says where, for a person to put right. */
export class LawError extends Error {
  readonly sentence: Bilingual;
  readonly problems: readonly LawProblem[];
  constructor(sentence: Bilingual, problems: readonly LawProblem[] = []) {
    super(sentence.en);
    this.sentence = sentence;
    this.problems = problems;
  }
}

/** Reads and checks `law/`. A law with a problem is not used: every problem is named by file and line. */
export function loadLaw(directory: string | null = null): LoadedLaw {
  return checkedLaw(directory, lawTextsIn(directory));
}

function checkedLaw(directory: string | null, files: LoadedLaw["files"]): LoadedLaw {
  const parsed = parseLaw(files, sha256, systemClock.today());
  if (parsed.kind === "problems") throw lawError(directory, parsed.problems);
  return loadedLaw(files, parsed.law);
}

function loadedLaw(files: LoadedLaw["files"], law: Law): LoadedLaw {
  let worked: ReturnType<typeof workedCasesOf> | null = null;
  const work = () => (worked ??= workedCasesOf(files, law));
  return { law, files, cases: () => work().cases, caseProblems: () => work().problems };
}

/**
 * The same, trusting what is known: a law that was used before went through every check then, and is read part by part as
 * it is asked for, in half the time. `isKnown` says so of a hash.
 */
export function loadKnownLaw(directory: string | null, isKnown: (hash: string) => boolean): LoadedLaw {
  const files = lawTextsIn(directory);
  const hash = lawHash(files, sha256);
  return isKnown(hash) ? loadedLaw(files, provenLaw(files, hash)) : checkedLaw(directory, files);
}

/** The same with every case worked: a case that contradicts the law, or is missing, is a problem of the law. */
export function loadCheckedLaw(directory: string | null): LoadedLaw {
  const loaded = loadLaw(directory);
  refuseContradicted(loaded, directory);
  return loaded;
}

/** Throws where a worked case contradicts the law, or has a problem itself. */
export function refuseContradicted({ caseProblems }: LoadedLaw, directory: string | null): void {
  const problems = caseProblems();
  if (problems.length > 0) throw lawError(directory, problems);
}

/** The texts of the law that a folder holds now, or of the one that came with the program. */
export function lawTextsIn(directory: string | null): Readonly<Record<string, string>> {
  return lawTextsOf(directory ?? ownLaw);
}

function lawError(directory: string | null, problems: readonly LawProblem[]): LawError {
  return new LawError(lawText.problems(directory ?? ownLaw, problems.map(problemLine)), problems);
}

/**
 * Every file of a folder by path inside it, with its text. What is no YAML and belongs to no law is named without its
 * text, so that the check can say so; hidden files and notices of a licence are left out.
 */
export function lawTextsOf(directory: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of entriesOf(directory)) {
    if (!entry.isFile()) continue;
    const whole = join(entry.parentPath, entry.name);
    const path = relative(directory, whole).split(sep).join("/");
    if (!isBesideLaw(path)) files[path] = isReadAsText(path) ? readFileSync(whole, "utf8") : "";
  }
  return files;
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true });
  } catch {
    throw new LawError(lawText.missing(directory));
  }
}
