import { parseDay } from "#calendar/day.ts";

/** What the address of a page can say after the question mark. Anything else in it is dropped. */
type Raw = Readonly<Record<string, unknown>>;

export const lights = ["red", "yellow", "blue", "grey", "green"] as const;
export const windows = [30, 60, 90, 365] as const;
export const sorts = ["lastDayToAct", "-lastDayToAct", "end", "-end", "name", "-name"] as const;

export type LightName = (typeof lights)[number];
export type LedgerSort = (typeof sorts)[number];

/** On every page: whose papers, reckoned from which day, and whose 「怎么算的」 is open. */
export type CommonAddress = { company?: string | undefined; asOf?: string | undefined; explain?: string | undefined };

export type DueAddress = { within?: number | undefined };

export type CalendarAddress = { year?: number | undefined };

/** Ids of a proceeding and of an authority; the server says what is wrong with them. */
export type ProceedingsAddress = { proceeding?: string | undefined; authority?: string | undefined };

/** Two laws by their hashes, or `now` and `before`; the server says what is wrong with them. */
export type LawDiffAddress = { from?: string | undefined; to?: string | undefined };

/** What was answered, as the operation takes it; and a question that is asked again, or before its turn. */
/** A document of the law, and the item that it is written from. */
export type DocumentsAddress = { document?: string | undefined; item?: string | undefined; case?: string | undefined };

export type WhichLicenceAddress = {
  answers?: string | undefined;
  province?: string | undefined;
  ask?: string | undefined;
};

export const confidences = ["official", "secondary", "practice", "unverified"] as const;

/** What is looked for in the law. Types are the server's; it says what is wrong with one. */
export type LawAddress = {
  q?: string | undefined;
  type?: string | undefined;
  confidence?: (typeof confidences)[number] | undefined;
};

/** Which page a correction is about; none where it is about the law at large. */
export type CorrectionAddress = { type?: string | undefined; id?: string | undefined };

export const todoTabs = ["open", "seen", "settled"] as const;

/** Whose list, an empty text being everybody's, and which part of it. */
export type TodosAddress = { person?: string | undefined; tab?: (typeof todoTabs)[number] | undefined };

export const caseTurns = ["ours", "theirs", "nobody"] as const;

/** Which cases; the open ones where `closed` is left out. */
export type CasesAddress = {
  course?: string | undefined;
  owner?: string | undefined;
  turn?: (typeof caseTurns)[number] | undefined;
  closed?: "true" | undefined;
  page?: number | undefined;
};

export type LedgerAddress = {
  q?: string | undefined;
  kind?: string | undefined;
  light?: LightName | undefined;
  /** Exact name; an empty text means nobody. */
  owner?: string | undefined;
  endFrom?: string | undefined;
  endTo?: string | undefined;
  sort?: LedgerSort | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
  /** Filters of the address that could not be read, as they were written: the page says that they do not hold. */
  unread?: string | undefined;
};

export const startDays = ["excluded", "included"] as const;
export const restDays = ["next", "stays"] as const;

/** What the calculator is asked. Day and span stay as they were written: the server says what is wrong with them. */
export type DayAddress = {
  from?: string | undefined;
  span?: string | undefined;
  startDay?: (typeof startDays)[number] | undefined;
  restDay?: (typeof restDays)[number] | undefined;
};

export const defaultWithin = 60;
export const defaultPageSize = 50;

/** Years that the server shows; a year without a notice shows its statutory days. */
const firstCalendarYear = 1995;
const lastCalendarYear = 2100;

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function dayText(value: unknown): string | undefined {
  return typeof value === "string" && parseDay(value) !== null ? value : undefined;
}

function count(value: unknown, most: number): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}

function oneOf<Choice>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

export function readCommonAddress(raw: Raw): CommonAddress {
  return { company: text(raw["company"]), asOf: dayText(raw["asOf"]), explain: text(raw["explain"]) };
}

export function readDueAddress(raw: Raw): DueAddress {
  return { within: oneOf<number>(windows, Number(raw["within"])) };
}

export function readCalendarAddress(raw: Raw): CalendarAddress {
  const year = count(raw["year"], lastCalendarYear);
  return { year: year !== undefined && year >= firstCalendarYear ? year : undefined };
}

/** Longest part of an unread filter that is shown. */
const longestUnread = 40;

export function readLedgerAddress(raw: Raw): LedgerAddress {
  const owner = raw["owner"];
  const filters = {
    light: oneOf(lights, raw["light"]),
    endFrom: dayText(raw["endFrom"]),
    endTo: dayText(raw["endTo"]),
  };
  const unread = Object.entries(filters).flatMap(([name, read]) => {
    const written = text(raw[name]);
    return read === undefined && written !== undefined ? [`${name}=${written.slice(0, longestUnread)}`] : [];
  });
  return {
    q: text(raw["q"]),
    kind: text(raw["kind"]),
    light: filters.light,
    owner: typeof owner === "string" ? owner : undefined,
    endFrom: filters.endFrom,
    endTo: filters.endTo,
    sort: oneOf(sorts, raw["sort"]),
    page: count(raw["page"], 1_000_000),
    pageSize: count(raw["pageSize"], 20_000),
    unread: unread.length === 0 ? text(raw["unread"]) : unread.join(", "),
  };
}

export function readProceedingsAddress(raw: Raw): ProceedingsAddress {
  return { proceeding: text(raw["proceeding"]), authority: text(raw["authority"]) };
}

export function readLawDiffAddress(raw: Raw): LawDiffAddress {
  return { from: text(raw["from"]), to: text(raw["to"]) };
}

export function readDocumentsAddress(raw: Raw): DocumentsAddress {
  return { document: text(raw["document"]), item: text(raw["item"]), case: text(raw["case"]) };
}

export function readWhichLicenceAddress(raw: Raw): WhichLicenceAddress {
  return { answers: text(raw["answers"]), province: text(raw["province"]), ask: text(raw["ask"]) };
}

export function readLawAddress(raw: Raw): LawAddress {
  return { q: text(raw["q"]), type: text(raw["type"]), confidence: oneOf(confidences, raw["confidence"]) };
}

export function readCorrectionAddress(raw: Raw): CorrectionAddress {
  return { type: text(raw["type"]), id: text(raw["id"]) };
}

export function readTodosAddress(raw: Raw): TodosAddress {
  const person = raw["person"];
  return { person: typeof person === "string" ? person : undefined, tab: oneOf(todoTabs, raw["tab"]) };
}

export function readCasesAddress(raw: Raw): CasesAddress {
  return {
    course: text(raw["course"]),
    owner: text(raw["owner"]),
    turn: oneOf(caseTurns, raw["turn"]),
    closed: raw["closed"] === "true" ? "true" : undefined,
    page: count(raw["page"], 1_000_000),
  };
}

export function readDayAddress(raw: Raw): DayAddress {
  return {
    from: text(raw["from"]),
    span: text(raw["span"]),
    startDay: oneOf(startDays, raw["startDay"]),
    restDay: oneOf(restDays, raw["restDay"]),
  };
}

/** Plain `name=value` pairs, so that an address can be read aloud and written by hand. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Raw): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null) parameters.set(name, String(value));
  }
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
