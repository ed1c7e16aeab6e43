import type { CaseOption } from "./caseOptions.ts";
import { caseWords } from "./caseText.ts";
import { itemMeant } from "./itemMeant.ts";
import { kept } from "./keptFile.ts";
import type { Place } from "./keptFile.ts";
import { dayOption, flag, listOption, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import { spanWritten } from "./spanWritten.ts";
import { UsageError } from "./usageError.ts";

type Answers = Readonly<Record<string, string | null>>;

/** What is sent: an entry, or several one after the other. */
export type EntryMaker = {
  /** Names after the case's id, least and most. */
  readonly names: readonly [number, number];
  readonly own: readonly CaseOption[];
  readonly make: (
    given: Parsed,
    names: readonly string[],
    place: Place,
  ) => Promise<readonly object[]> | readonly object[];
};

export const caseEntries: Readonly<Record<string, EntryMaker>> = {
  answer: {
    names: [1, 40],
    own: ["seen"],
    make: (given, names) => [answered(pairs(names), pairs(listOption(given, "seen")))],
  },
  own: { names: [0, 1], own: ["nobody"], make: (given, [owner]) => [owned(flag(given, "nobody"), owner)] },
  comment: { names: [1, 1], own: [], make: (_given, [says]) => [{ do: "comment", says }] },
  handle: {
    names: [2, 2],
    own: ["until", "by", "note"],
    make: (given, [duty, how]) => [
      {
        do: "handle",
        duty,
        how,
        until: dayOption(given, "until"),
        by: textOption(given, "by"),
        note: textOption(given, "note"),
      },
    ],
  },
  law: { names: [0, 0], own: [], make: () => [{ do: "move-law" }] },
  paper: {
    names: [1, 2],
    own: ["form", "count", "mark", "effective", "received", "verified", "valid-until", "open-ended", "item"],
    make: paper,
  },
  take: {
    names: [1, 1],
    own: ["because"],
    make: (given, [id]) => [{ do: "take-paper", paper: id, because: wanted(given, "because", "take") }],
  },
  waive: {
    names: [1, 1],
    own: ["because", "again"],
    make: (given, [material]) => [
      { do: "waive", material, because: flag(given, "again") ? null : wanted(given, "because", "waive") },
    ],
  },
  publish: {
    names: [0, 1],
    own: ["level", "page", "originals", "text", "file", "newspaper", "magazine"],
    make: publish,
  },
  step: {
    names: [1, 1],
    own: ["note"],
    make: (given, [stage]) => [{ do: "step", stage, note: textOption(given, "note") ?? null }],
  },
  submit: {
    names: [0, 0],
    own: ["number", "file"],
    make: async (given, _names, place) => [
      { do: "submit", number: textOption(given, "number") ?? null, receipt: await beside(given, place) },
    ],
  },
  correct: { names: [0, 0], own: ["point", "until", "file", "answer"], make: correct },
  accept: {
    names: [0, 0],
    own: ["number", "deemed", "file"],
    make: async (given, _names, place) => [
      {
        do: "accept",
        number: textOption(given, "number") ?? null,
        deemed: flag(given, "deemed"),
        paper: await beside(given, place),
      },
    ],
  },
  pause: {
    names: [1, 1],
    own: ["file"],
    make: async (given, [ground], place) => [{ do: "pause", ground, paper: await beside(given, place) }],
  },
  resume: {
    names: [0, 0],
    own: ["file"],
    make: async (given, _names, place) => [{ do: "resume", paper: await beside(given, place) }],
  },
  extend: {
    names: [2, 2],
    own: ["because", "file"],
    make: async (given, names, place) => {
      const said = { do: "extend", by: spanWritten(names), because: wanted(given, "because", "extend") };
      return [{ ...said, paper: await beside(given, place) }];
    },
  },
  decide: { names: [1, 1], own: ["number", "because", "deemed", "file"], make: decide },
  verify: { names: [0, 20], own: ["file", "explain", "contest", "not-printed"], make: verify },
  close: {
    names: [0, 0],
    own: ["custody", "holder", "without-file"],
    make: (given) => [
      {
        do: "close",
        custody: custody(given),
        withoutFile: textOption(given, "without-file") ?? null,
      },
    ],
  },
  undo: {
    names: [1, 2],
    own: ["because"],
    make: (given, [what, stage]) => [
      { do: "take-back", what, stage: stage ?? null, because: wanted(given, "because", "undo") },
    ],
  },
  withdraw: {
    names: [0, 0],
    own: ["because"],
    make: (given) => [{ do: "withdraw", because: wanted(given, "because", "withdraw") }],
  },
};

/** With what stood there for whoever answers: nothing, unless he says what. So no answer is written over unseen. */
function answered(answers: Answers, saw: Answers): object {
  const seen = Object.fromEntries(Object.keys(answers).map((question) => [question, saw[question] ?? null]));
  return { do: "answer", answers, seen: { ...seen, ...saw } };
}

/** Nobody owns it where that is said: a name that was forgotten takes it from no one. */
function owned(nobody: boolean, owner: string | undefined): object {
  if (nobody === (owner !== undefined)) throw new UsageError(caseWords.owner);
  return { do: "own", owner: owner ?? null };
}

/** In words, or `original=PLACE` of each copy with `--holder original=NAME`. */
function custody(given: Parsed): object | string | null {
  const [places, holders] = [listOption(given, "custody"), listOption(given, "holder")];
  const isCopy = (text: string): boolean => /^(original|duplicate)[=＝]/u.test(text);
  if (holders.length === 0 && !places.some(isCopy)) return places.join("；") || null;
  const [place, holder] = [pairs(places), pairs(holders)];
  const copies = new Set([...Object.keys(place), ...Object.keys(holder)]);
  return Object.fromEntries(
    [...copies].map((copy) => [copy, { place: place[copy] ?? "", holder: holder[copy] ?? "" }] as const),
  );
}

/** `how=lost`, and `how=?` where nobody knows. */
export function pairs(texts: readonly string[]): Answers {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.search(/[=＝]/u);
      if (at < 1) throw new UsageError(caseWords.pair(text));
      const value = text.slice(at + 1);
      return [text.slice(0, at).trim(), value === "?" || value === "？" ? null : value];
    }),
  );
}

function wanted(given: Parsed, option: CaseOption, part: string): string {
  const text = textOption(given, option);
  if (text === undefined) throw new UsageError(caseWords.needs(option, part));
  return text;
}

function whole(given: Parsed, option: CaseOption, otherwise: number): number {
  const text = textOption(given, option);
  if (text === undefined) return otherwise;
  if (!/^\d{1,3}$/u.test(text)) throw new UsageError(caseWords.number(option, text));
  return Number(text);
}

/** The paper of an entry that can do without one. */
function beside(given: Parsed, place: Place): ReturnType<typeof kept> {
  return kept(textOption(given, "file"), place);
}

async function paper(given: Parsed, [material, path]: readonly string[], place: Place): Promise<readonly object[]> {
  const item = textOption(given, "item");
  return [
    {
      do: "put-paper",
      paper: {
        material,
        file: await kept(path, place),
        form: textOption(given, "form") ?? "unknown",
        count: whole(given, "count", 1),
        marks: listOption(given, "mark").flatMap((marks) => marks.split(/[,，]/u)),
        effective: dayOption(given, "effective") ?? null,
        received: dayOption(given, "received") ?? null,
        verified: dayOption(given, "verified") ?? null,
        validUntil: dayOption(given, "valid-until") ?? null,
        openEnded: flag(given, "open-ended"),
        item: item === undefined ? null : await itemMeant(place.context, item, await place.company()),
      },
    },
  ];
}

async function publish(given: Parsed, [name]: readonly string[], place: Place): Promise<readonly object[]> {
  const path = textOption(given, "text");
  const { context } = place;
  const bytes = path === undefined ? null : path === "-" ? await context.readInput() : await context.readFile(path);
  return [
    {
      do: "publish",
      publication: {
        medium: flag(given, "magazine") ? "magazine" : "newspaper",
        newspaper: textOption(given, "newspaper") ?? null,
        name: name ?? "",
        level: textOption(given, "level") ?? "unknown",
        page: textOption(given, "page") ?? null,
        originals: whole(given, "originals", 1),
        text: bytes === null ? null : new TextDecoder().decode(bytes),
        clipping: await kept(textOption(given, "file"), place),
      },
    },
  ];
}

/** A notice with `--point`, or the answer to one with `--answer 1=…`. */
async function correct(given: Parsed, _names: readonly string[], place: Place): Promise<readonly object[]> {
  const points = listOption(given, "point");
  if (points.length > 0) {
    const notice = await kept(textOption(given, "file"), place);
    return [{ do: "ask-correction", points, until: dayOption(given, "until") ?? null, notice }];
  }
  const answers = Object.entries(pairs(listOption(given, "answer"))).map(([point, says]) => ({
    point,
    says: says ?? "",
  }));
  if (answers.length === 0) throw new UsageError(caseWords.needs("point", "correct"));
  return [{ do: "answer-correction", answers, receipt: await beside(given, place) }];
}

async function decide(given: Parsed, [outcome]: readonly string[], place: Place): Promise<readonly object[]> {
  return [
    {
      do: "decide",
      outcome,
      number: textOption(given, "number") ?? null,
      because: textOption(given, "because") ?? null,
      deemed: flag(given, "deemed"),
      paper: await kept(textOption(given, "file"), place),
    },
  ];
}

const hows = { explain: "explained", contest: "contested", "not-printed": "not-printed" } as const;

/** What the new paper says, field by field, and what is said of differences. */
async function verify(given: Parsed, names: readonly string[], place: Place): Promise<readonly object[]> {
  const settled = (["explain", "contest", "not-printed"] as const).flatMap((option) =>
    Object.entries(pairs(listOption(given, option))).map(([field, says]) => ({
      do: "settle",
      field,
      how: hows[option],
      says: says ?? "",
    })),
  );
  const fields = pairs(names);
  if (names.length === 0 && settled.length === 0) throw new UsageError(caseWords.needs("explain", "verify"));
  const received =
    names.length === 0 ? [] : [{ do: "receive", fields, paper: await kept(textOption(given, "file"), place) }];
  return [...received, ...settled];
}
