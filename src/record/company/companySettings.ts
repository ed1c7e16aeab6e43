import type { Day } from "#calendar/day.ts";
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
  /** Its name since that changed; none while it has the one that it was registered with. */
  readonly name?: string;
  /** Names that it had before, oldest first. */
  readonly formerNames?: readonly string[];
  /** The days of files that it keeps, by their hash, of those of which somebody said any. */
  readonly fileDays?: Readonly<Record<string, FileDays>>;
};

/** The day from which a file holds, the day on which it came to us, the day on which somebody checked it. */
export type FileDays = { readonly effective: Day | null; readonly received: Day | null; readonly verified: Day | null };

export type FallbackSet = NewEvent<"fallback-set", { readonly person: string | null }>;
/** Null goes back to the ladder of the law. */
export type LadderSet = NewEvent<"ladder-set", { readonly rule: string; readonly ladder: Ladder | null }>;
/** A case brought a licence with another name of the holder. */
export type CompanyRenamed = NewEvent<
  "company-renamed",
  { readonly name: string; readonly before: string; readonly case: string }
>;
export type CompanyArchived = NewEvent<"company-archived", { readonly archived: boolean }>;
/** What is known of the days of a kept file by now; what was said before stays in the record. */
export type FileDated = NewEvent<"file-dated", FileDays & { readonly file: string }>;

export type CompanySettingsEvent = FallbackSet | LadderSet | CompanyArchived | CompanyRenamed | FileDated;

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
    case "company-renamed": {
      const { name, before } = event.data;
      return { ...state, name, formerNames: [...(state.formerNames ?? []), before] };
    }
    case "file-dated": {
      const { file, ...days } = event.data;
      return { ...state, fileDays: { ...state.fileDays, [file]: days } };
    }
  }
}

const kinds: ReadonlySet<string> = new Set<CompanySettingsEvent["kind"]>([
  "fallback-set",
  "ladder-set",
  "company-archived",
  "company-renamed",
  "file-dated",
]);

export function isCompanySettingsEvent(event: { readonly kind: string }): event is CompanySettingsEvent {
  return kinds.has(event.kind);
}
