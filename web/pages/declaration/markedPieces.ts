import type { DeclarationReply } from "#contract/declarations.ts";

export type MarkedPiece = {
  readonly text: string;
  readonly from: number;
  /** Null where nothing was read. */
  readonly mark: "read" | "wrong" | null;
  readonly element: string | null;
};

/** The text in pieces: what was read, what of it does not fit, and the rest. Where places overlap the first one counts. */
export function markedPieces(text: string, { documents }: DeclarationReply): readonly MarkedPiece[] {
  const wrong = documents.flatMap(({ contradictions }) =>
    contradictions.map(({ element, from, to }) => ({ element, from, to, mark: "wrong" as const })),
  );
  const read = documents.flatMap(({ places }) =>
    Object.entries(places).flatMap(([element, place]) =>
      place === undefined ? [] : [{ element, ...place, mark: "read" as const }],
    ),
  );
  const places = [...wrong, ...read].toSorted((one, other) => one.from - other.from);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { element, from, to, mark } of places) {
    if (from < done || to > text.length) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), from: done, mark: null, element: null });
    pieces.push({ text: text.slice(from, to), from, mark, element });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), from: done, mark: null, element: null });
  return pieces;
}
