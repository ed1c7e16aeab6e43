import type { FileTable, KeptFile } from "#service/fileTable.ts";
import { storableJson } from "./storableText.ts";

/** Files of one company by their hash, in the order in which they were kept. Never changed, only replaced. */
export type FileShelf = ReadonlyMap<string, KeptFile>;

/** Shelves that this actor may see: of all companies, or of one. `put` throws where he may not write. */
export type FileShelves = {
  readonly of: (company?: string) => readonly FileShelf[];
  readonly put: (company: string, files: FileShelf) => void;
};

export function filesWithin({ of, put }: FileShelves): FileTable {
  const find = (company: string, hash: string): KeptFile | null => of(company)[0]?.get(hash) ?? null;
  return {
    keep: async (file) => {
      storableJson(file, `file ${file.hash}`);
      const known = find(file.company, file.hash);
      const shelf = of(file.company)[0] ?? new Map<string, KeptFile>();
      put(file.company, known === null ? new Map(shelf).set(file.hash, file) : shelf);
      return { file: known ?? file, isNew: known === null };
    },
    find: async (company, hash) => find(company, hash),
    of: async (company) =>
      [...(of(company)[0]?.values() ?? [])].toSorted(
        (one, other) => order(other.keptAt, one.keptAt) || order(one.hash, other.hash),
      ),
    hashes: async () => {
      const all = new Map(
        of().flatMap((shelf) => [...shelf.values()].map(({ hash, bytes }) => [hash, { hash, bytes }])),
      );
      return [...all.values()].toSorted((one, other) => order(one.hash, other.hash));
    },
  };
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
