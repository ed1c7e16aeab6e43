import type { Day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import type { Kind } from "#law/law.ts";
import type { Issue } from "./issue.ts";
import type { Details } from "./readDetails.ts";
import type { TermReading } from "./readTerm.ts";

/** A row as it reads by itself, before it is held against the others of the file. */
export type Draft = {
  readonly sheet: string;
  readonly row: number;
  readonly kind: Kind | null;
  readonly name: string | null;
  readonly identifier: string | null;
  readonly holder: string | null;
  readonly creditCode: string | null;
  readonly province: string | null;
  readonly counterparty: string | null;
  readonly services: readonly string[];
  readonly term: TermReading;
  readonly renewal: Renewal | null;
  readonly minimumMonths: number | null;
  readonly leavingNotice: Renewal["notice"];
  readonly notContinuing: boolean;
  readonly owners: readonly string[];
  readonly remark: string | null;
  readonly details: Details;
  readonly issuedOn: Day | null;
  readonly extra: Readonly<Record<string, string>>;
  /** Settles the row, whatever the other rows say. */
  readonly rejected: Issue | null;
  /** A question that comes before any comparison with other rows. */
  readonly asked: Issue | null;
  /** Questions that count only where the row is neither a duplicate nor in conflict; the first one is asked. */
  readonly doubts: readonly Issue[];
  /** Address of the cell with the number, for what other rows say about it. */
  readonly identifierCell: string | null;
};
