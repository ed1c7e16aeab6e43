import { createContext } from "react";
import type { CaseReply } from "#contract/cases.ts";

/** Where on the page of a case something is done. */
export type CasePlace = NonNullable<CaseReply["todo"][number]["at"]>;

type CasePlaces = {
  /** The parts that this case has. */
  readonly there: ReadonlySet<CasePlace>;
  /** The part that somebody asked for last; another object each time. */
  readonly asked: { readonly place: CasePlace } | null;
  readonly go: (place: CasePlace) => void;
};

export const CasePlaces = createContext<CasePlaces>({ there: new Set(), asked: null, go: () => undefined });
