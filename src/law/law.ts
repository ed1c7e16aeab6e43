import type { Day } from "#calendar/day.ts";
import type { CountingRule } from "#calendar/reckon.ts";
import type { Span, SpanUnit } from "#calendar/span.ts";
import type { WorkCalendar } from "#calendar/workCalendar.ts";
import type { Bilingual, Citation, Confidence } from "./citation.ts";
import type { BusinessQuestion, Exemption, NeedGround, NumberNeed, Requirement, UnclearForm } from "./business.ts";
import type { Condition } from "./condition.ts";
import type { Course } from "./course.ts";
import type { Coverage } from "./coverage.ts";
import type { DeclarationLaw } from "./declaration.ts";
import type { DocumentLaw } from "./document.ts";
import type { Identifier } from "./identifier.ts";
import type { KindDetail } from "./kindDetail.ts";
import type { Newspaper } from "./newspaper.ts";
import type { Material, Overlay, Proceeding } from "./proceeding.ts";
import type { PublishedYear, StatutorySource } from "./publishedYear.ts";
import type { TextRead } from "./textRead.ts";

export type { Bilingual, Citation, Confidence } from "./citation.ts";
export type { Condition, FactName } from "./condition.ts";
export type { KindDetail } from "./kindDetail.ts";

export type Source = {
  readonly id: string;
  readonly title: Bilingual;
  /** Number of the instrument, e.g. 工业和信息化部令第42号; null where it has none. */
  readonly number: string | null;
  readonly issuer: Bilingual;
  readonly inForceFrom: Day | null;
  readonly inForceUntil: Day | null;
  readonly address: string | null;
  readonly confidence: Confidence;
  /** Code in our fact base, e.g. `L-02`. */
  readonly facts: readonly string[];
  /** Where its text was read; an article can say otherwise of itself. */
  readonly read: TextRead;
  readonly articles: ReadonlyMap<
    string,
    {
      /** What a place that is no numbered article is called in English: the names of those are ours. */
      readonly en: string | null;
      readonly gist: Bilingual;
      readonly confidence: Confidence;
      readonly read: TextRead | null;
    }
  >;
  /** Where nothing was read, the day on which it was looked for. */
  readonly verifiedOn: Day;
};

export type Parameter = {
  readonly id: string;
  readonly title: Bilingual;
  /** Where the text does not name the unit, that of the leading reading. */
  readonly unit: SpanUnit | "count";
  /** The counting that a period of this length follows; null where no day is counted with it. */
  readonly counting: string | null;
  /** Where the text leaves the unit open, the ways in which it can be read, the leading one first; else none. */
  readonly readings: readonly UnitReading[];
  /** Ascending by `from`; `value` null means abolished from that day. */
  readonly values: readonly {
    readonly from: Day;
    readonly value: number | null;
    readonly cites: readonly Citation[];
    readonly confidence: Confidence;
  }[];
  readonly verifiedOn: Day;
};

/** One way to read a text that gives a number without its unit. */
export type UnitReading = {
  readonly unit: SpanUnit;
  readonly because: Bilingual;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** How a period is counted: what `CountingRule` needs, each attribute with what it rests on. */
export type Counting = {
  readonly id: string;
  readonly title: Bilingual;
  readonly direction: CountingAttribute<CountingRule["direction"]>;
  readonly startDay: CountingAttribute<CountingRule["startDay"]>;
  readonly monthEnd: CountingAttribute<"last-day-of-month">;
  readonly restDay: CountingAttribute<CountingRule["restDay"]>;
  readonly verifiedOn: Day;
};

export type CountingAttribute<Value extends string> = {
  readonly is: Value;
  /** What a reader should know of it: that it is an analogy, or the stricter of two readings. */
  readonly note: Bilingual | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** What an item is. Data, never code: a new kind is one new file in `law/kinds`. */
export type Kind = {
  readonly id: string;
  readonly title: Bilingual;
  readonly group:
    | "licence"
    | "number"
    | "line"
    | "address-block"
    | "venue"
    | "domain"
    | "certificate"
    | "filing"
    | "staff"
    | "evaluation"
    | "contract"
    | "identity";
  /** Words that mean this kind in a 类别 or name cell; the longest match over all kinds wins. */
  readonly words: readonly string[];
  /** True where a term always exists, so that 长期 becomes a question. */
  readonly endsAlways: boolean;
  /** Fields that together tell two items of a company apart; alternatives in order, the first complete one is used. */
  readonly identity: readonly (readonly ("identifier" | "name" | "counterparty" | "start")[])[];
  /** Identifier of the law as which an import reads its number. */
  readonly identifierGrammar: string | null;
  /** Parameter of the statutory validity in years; a longer written term is a question. */
  readonly validity: string | null;
  /** What says that its terms end with a month; null where nothing does. */
  readonly monthEnd: { readonly cites: readonly Citation[]; readonly confidence: Confidence } | null;
  /** How it goes on: by application under a statute, by contract, by registration, or not at all. */
  readonly continues: "application" | "contract" | "registration" | "none";
  /** What ledgers say of it beside that, as numbers. */
  readonly details: readonly KindDetail[];
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** A service of the catalogue that a telecom licence may list. */
export type Service = {
  readonly id: string;
  /** Catalogue code, e.g. `B25`; null where no source gives it. */
  readonly code: string | null;
  readonly title: Bilingual;
  readonly colloquial: readonly string[];
  readonly cites: readonly Citation[];
  /** Of the code; the title stands in every list of services seen. */
  readonly confidence: Confidence;
  /** It is needed where one of these holds, unless an exemption does. */
  readonly needed: readonly NeedGround[];
  readonly exempt: readonly Exemption[];
  readonly unclear: readonly UnclearForm[];
};

export type Authority = {
  readonly id: string;
  readonly title: Bilingual;
  /** Province names as ledgers write them: 北京, 北京市. Empty for the ministry. */
  readonly provinces: readonly string[];
  /** Letter that its licences print: 京, 川 … null for the ministry. */
  readonly licencePrefix: string | null;
  /** Letter that its website filings print, which can be another: 蜀 where licences have 川. Null where nobody saw it. */
  readonly filingPrefix: ({ readonly is: string } & Cited) | null;
  /** Where its own pages stand, and with them the way to ask it. */
  readonly host: ({ readonly is: string } & Cited) | null;
  readonly cites: readonly Citation[];
  /** Of the prefix. */
  readonly confidence: Confidence;
};

/** Closed list; one file per kind in `engine/deadlines`. */
export type Deadline =
  /** So long before the item's end, counted backward; a rest day never moves it forward. */
  | { readonly kind: "before-end"; readonly count: { readonly parameter: string } }
  /** So long after the first day of the current term, counted forward: what is done again and prints no end. */
  | { readonly kind: "after-start"; readonly count: { readonly parameter: string } }
  /** The end itself, or the contract's own notice day when it renews by itself. */
  | { readonly kind: "end-or-notice"; readonly counting: string }
  /** Every year between two days, for whoever holds the item on the reference day of the year before. */
  | {
      readonly kind: "yearly";
      readonly opens: MonthDay;
      readonly closes: MonthDay;
      readonly heldOn: MonthDay;
      readonly counting: string;
    }
  /** A day of ours in a running case. The case says which; the rule reaches no kind. */
  | { readonly kind: "case" };

export type MonthDay = { readonly month: number; readonly dayOfMonth: number };

export type ObligationRule = {
  readonly id: string;
  readonly title: Bilingual;
  /** One line that tells a newcomer what to do next. */
  readonly nextStep: Bilingual;
  /** Once the last day to act has passed, while the paper still runs. */
  readonly titleLate: Bilingual | null;
  readonly nextStepLate: Bilingual;
  /** Once the paper itself has ended; null where the duty hangs on no end. */
  readonly titleEnded: Bilingual | null;
  readonly nextStepEnded: Bilingual | null;
  readonly appliesTo: { readonly groups: readonly Kind["group"][]; readonly kinds: readonly string[] };
  readonly when: Condition;
  readonly due: Deadline;
  /** Days before the last day to act on which a person is warned, descending; the first is when the light turns yellow. */
  readonly ladder: readonly number[];
  /** After the last day to act a person is warned every so many days, until it is done; null where the rule repeats none. */
  readonly repeatEvery: number | null;
  /** Parameter that the first of these days is the value of. */
  readonly ladderParameter: string;
  readonly ladderCites: readonly Citation[];
  readonly ladderConfidence: Confidence;
  /** What in the record discharges it. */
  readonly dischargedBy: "later-term" | "annual-report-filed" | "said-done";
  /** What has to be true before somebody says that it is done; null where a later paper or a report shows it. */
  readonly doneWhen: Bilingual | null;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
};

/** A statutory clock: a time budget of either side, with what suspends and extends it and what silence means. */
export type ClockLaw = {
  readonly id: string;
  readonly title: Bilingual;
  readonly side: "ours" | "authority";
  /** What happens on the day that it starts from. */
  readonly startsWith: { readonly title: Bilingual } & Cited;
  readonly startDay: Counting["startDay"];
  readonly restDay: Counting["restDay"];
  /** Ascending by `from`; a budget of null means abolished from that day. */
  readonly values: readonly ({
    readonly from: Day;
    /** A length of time, or the last valid day of the item that the clock is about. */
    readonly budget: Span | "until-term-end" | null;
    /** The most by which it may be extended, once, in each unit allowed. */
    readonly extension: readonly Span[];
  } & Cited)[];
  /** Where the text leaves the unit open, the ways to read it, the leading one first; else none. */
  readonly readings: readonly UnitReading[];
  readonly suspensions: readonly ({ readonly ground: string; readonly title: Bilingual } & Cited)[];
  readonly silence:
    | ({ readonly effect: "deemed-accepted" | "deemed-renewed"; readonly holdsFrom: "start" | "expiry" } & Cited)
    | null;
  readonly verifiedOn: Day;
};

type Cited = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

/** The whole law as loaded, checked and frozen. `hash` is sha256 over all files but the worked cases, in order of path. */
export type Law = {
  readonly hash: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly countings: ReadonlyMap<string, Counting>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly identifiers: ReadonlyMap<string, Identifier>;
  readonly services: ReadonlyMap<string, Service>;
  /** In order of file; that is the order in which questions that decide as much are asked. */
  readonly questions: ReadonlyMap<string, BusinessQuestion>;
  readonly numbers: ReadonlyMap<string, NumberNeed>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly obligations: ReadonlyMap<string, ObligationRule>;
  readonly clocks: ReadonlyMap<string, ClockLaw>;
  readonly proceedings: ReadonlyMap<string, Proceeding>;
  readonly overlays: ReadonlyMap<string, Overlay>;
  readonly materials: ReadonlyMap<string, Material>;
  /** In order of file. */
  readonly courses: ReadonlyMap<string, Course>;
  readonly newspapers: ReadonlyMap<string, Newspaper>;
  readonly declarations: ReadonlyMap<string, DeclarationLaw>;
  readonly documents: ReadonlyMap<string, DocumentLaw>;
  readonly calendar: WorkCalendar;
  /** Every year whose notice is loaded, ascending. */
  readonly calendarYears: ReadonlyMap<number, PublishedYear>;
  /** Ascending by `from`. */
  readonly statutorySources: readonly StatutorySource[];
  /** What became of each article of each source, by id and article. */
  readonly coverage: ReadonlyMap<string, ReadonlyMap<string, Coverage>>;
};

/** A problem found at load: the path inside `law/` and the line as an editor shows it, and a sentence that says the mend. */
export type LawProblem = { readonly file: string; readonly line: number | null; readonly sentence: Bilingual };
