import type { LawUse, Store } from "#service/deps.ts";
import { storableJson } from "./storableText.ts";

/** The laws that were used and their order, without a database. */
export function memoryLaws(): Pick<Store, "archiveLaw" | "archivedLaw" | "useLaw" | "lawUses" | "noteComparison"> {
  const laws = new Map<string, string>();
  let uses: readonly LawUse[] = [];
  return {
    archiveLaw: async (hash, files) => {
      const json = storableJson(files, "the law");
      if (!laws.has(hash)) laws.set(hash, json);
    },
    archivedLaw: async (hash) => {
      const json = laws.get(hash);
      return json === undefined ? null : (JSON.parse(json) as Readonly<Record<string, string>>);
    },
    useLaw: async (hash, startedAt) => {
      if (!laws.has(hash)) throw new Error(`law ${hash} is not in the archive`);
      if (uses.at(-1)?.hash === hash) return;
      uses = [...uses, { number: uses.length + 1, hash, startedAt, comparison: null }];
    },
    lawUses: async () => uses,
    noteComparison: async (number, comparison) => {
      if (!uses.some((use) => use.number === number)) throw new Error(`there is no use ${number} of a law`);
      uses = uses.map((use) => (use.number === number && use.comparison === null ? { ...use, comparison } : use));
    },
  };
}
