import type { Ladder } from "#engine/ladder/rung.ts";
import type { NewEvent } from "../event.ts";

/** What was decided for one company. */
export type CompanySettings = {
  /** Id of the person who answers where an item has no owner who can be reached. */
  readonly fallback: string | null;
  /** Ladders in the place of those of the law, by rule. */
  readonly ladders: Readonly<Record<string, Ladder>>;
  /** An archived company is kept and left alone: nobody is warned. */
  readonly archived: boolean;
};

export type FallbackSet = NewEvent<"fallback-set", { readonly person: string | null }>;
/** Null goes back to the ladder of the law. */
export type LadderSet = NewEvent<"ladder-set", { readonly rule: string; readonly ladder: Ladder | null }>;
export type CompanyArchived = NewEvent<"company-archived", { readonly archived: boolean }>;

export type CompanySettingsEvent = FallbackSet | LadderSet | CompanyArchived;

export const newCompanySettings: CompanySettings = { fallback: null, ladders: {}, archived: false };

export function evolveCompanySettings(state: CompanySettings, event: CompanySettingsEvent): CompanySettings {
  switch (event.kind) {
    case "fallback-set":
      return { ...state, fallback: event.data.person };
    case "ladder-set": {
      const { rule, ladder } = event.data;
      const others = Object.fromEntries(Object.entries(state.ladders).filter(([known]) => known !== rule));
      return { ...state, ladders: ladder === null ? others : { ...others, [rule]: ladder } };
    }
    case "company-archived":
      return { ...state, archived: event.data.archived };
  }
}

const kinds: ReadonlySet<string> = new Set<CompanySettingsEvent["kind"]>([
  "fallback-set",
  "ladder-set",
  "company-archived",
]);

export function isCompanySettingsEvent(event: { readonly kind: string }): event is CompanySettingsEvent {
  return kinds.has(event.kind);
}
