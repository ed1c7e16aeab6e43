import type { Authority, Confidence, Law } from "./law.ts";
import { overlaysOf } from "./provisionsFor.ts";
import { provisionsOf } from "./proceeding.ts";
import { surestOf } from "./surestOf.ts";

/** One authority and one proceeding: how sure we are of what was seen of that authority; null where nothing was. */
export type MatrixCell = {
  readonly authority: string;
  readonly proceeding: string;
  /** Of its surest sentence; `unverified` where only a title or an address was seen. */
  readonly confidence: Confidence | null;
  /** Sentences of its own; 0 where only a title or an address was seen. */
  readonly provisions: number;
};

/** What is known of each authority's own rules, proceeding by proceeding. */
export function matrixOf(law: Law): readonly MatrixCell[] {
  return authoritiesInOrder(law).flatMap(({ id }) =>
    [...law.proceedings.keys()].map((proceeding) => cellOf(law, proceeding, id)),
  );
}

/** The ministry first, then the provinces in order of file. */
export function authoritiesInOrder(law: Law): readonly Authority[] {
  const all = [...law.authorities.values()];
  return [
    ...all.filter(({ provinces }) => provinces.length === 0),
    ...all.filter(({ provinces }) => provinces.length > 0),
  ];
}

export function cellOf(law: Law, proceeding: string, authority: string): MatrixCell {
  const overlays = overlaysOf(law, proceeding, authority);
  const own = overlays.flatMap(provisionsOf).map(({ provision }) => provision.confidence);
  const confidence = overlays.length === 0 ? null : surestOf(own);
  return { authority, proceeding, confidence, provisions: own.length };
}
