import type { Day } from "#calendar/day.ts";
import type { Span } from "#calendar/span.ts";
import type { ResultFieldId } from "#law/course.ts";
import type { Custody } from "../item/custody.ts";
import type { CaseEvent } from "./caseEvent.ts";
import type {
  CasePaperKept,
  CorrectionPoint,
  FileNamed,
  FileSays,
  Publication,
  SettledHow,
  TakenBackKind,
} from "./caseEvent.ts";
import type { CaseRefusal } from "./caseRefusal.ts";

/** What somebody says of a case. `on` is the legal day of it. */
export type CaseCommand = { readonly on: Day } & (
  | {
      readonly do: "answer";
      readonly answers: Readonly<Record<string, string | null>>;
      /** What stood there for whoever answers; left out where he did not look. */
      readonly seen?: Readonly<Record<string, string | null>> | undefined;
    }
  | { readonly do: "own"; readonly owner: string | null }
  | { readonly do: "comment"; readonly says: string }
  | { readonly do: "move-law"; readonly law: string }
  | { readonly do: "put-paper"; readonly paper: CasePaperKept }
  | { readonly do: "take-paper"; readonly paper: string; readonly because: string }
  | { readonly do: "waive"; readonly material: string; readonly because: string | null }
  | {
      readonly do: "publish";
      readonly publication: Publication;
      /** What is wrong with its text, as the checker of statements names it. */
      readonly faults: readonly { readonly zh: string; readonly en: string }[];
      readonly paper: string;
    }
  | { readonly do: "step"; readonly stage: string; readonly note: string | null }
  | {
      readonly do: "submit";
      readonly number: string | null;
      /** Under which name it is handed in; the ledger's where left out. */
      readonly applicant?: string;
      readonly receipt?: FileNamed | null;
    }
  | {
      readonly do: "accept";
      readonly number: string | null;
      readonly deemed: boolean;
      readonly paper?: FileNamed | null;
    }
  | {
      readonly do: "ask-correction";
      readonly points: readonly CorrectionPoint[];
      readonly until: Day | null;
      readonly notice: FileNamed | null;
    }
  | {
      readonly do: "answer-correction";
      readonly answers: readonly { readonly point: string; readonly says: string }[];
      /** Under which name it is handed in; the ledger's where left out. */
      readonly applicant?: string;
      readonly receipt?: FileNamed | null;
    }
  | { readonly do: "pause"; readonly ground: string; readonly paper?: FileNamed | null }
  | { readonly do: "resume"; readonly paper?: FileNamed | null }
  | { readonly do: "extend"; readonly by: Span; readonly because: string; readonly paper?: FileNamed | null }
  | {
      readonly do: "decide";
      readonly outcome: "granted" | "refused" | "not-accepted";
      readonly number: string | null;
      readonly because: string | null;
      readonly deemed: boolean;
      readonly paper: FileNamed | null;
    }
  | {
      readonly do: "receive";
      /** Those that it does not name stay as they were entered; null takes one away. */
      readonly fields: Readonly<Partial<Record<ResultFieldId, string | null>>>;
      readonly paper: FileNamed | null;
      /** What the file says, where it could be read. */
      readonly fileSays?: FileSays;
    }
  | { readonly do: "settle"; readonly field: string; readonly how: SettledHow; readonly says: string }
  | {
      readonly do: "take-back";
      readonly what: TakenBackKind;
      /** Of a step: which. */
      readonly stage: string | null;
      readonly because: string;
    }
  | {
      readonly do: "close";
      readonly custody: Custody | null;
      /** Why no file of the new paper is kept, where none is. */
      readonly withoutFile?: string | null;
    }
  | { readonly do: "withdraw"; readonly because: string }
);

export type CaseCommandOf<Do extends CaseCommand["do"]> = Extract<CaseCommand, { readonly do: Do }>;

export type CaseDecision = { readonly ok: true; readonly events: readonly CaseEvent[] } | CaseRefusal;
