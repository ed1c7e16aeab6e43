import type { PassedDay, ReckoningReply, SteppedDay } from "#contract/reckoning.ts";
import type { DayDetail } from "../../explain/MonthCalendar.tsx";
import type { CountedDay } from "../../explain/countedMonths.ts";
import { enDay } from "../../enDay.ts";
import { zhDay } from "../../zhDay.ts";
import type { DayTexts } from "../../zhDay.ts";

/** What the calendars show: of each day whether it counts, and what is written into its cell. */
export type DayCells = {
  readonly counted: ReadonlyMap<string, CountedDay>;
  readonly details: ReadonlyMap<string, DayDetail>;
};

type Counted = ReckoningReply["counted"];

/** The number of each counted day, as far as no day before it is unknown. */
export function numbersOf(counted: Counted, months: ReckoningReply["months"]): ReadonlyMap<string, number> {
  const before = new Map(months.map((month) => [month.month, month.before]));
  const numbers = new Map<string, number>();
  let month = "";
  let number: number | null = null;
  for (const { day, counts } of counted) {
    if (day.slice(0, 7) !== month) {
      month = day.slice(0, 7);
      number = before.get(month) ?? null;
    }
    if (counts === null) number = null;
    if (counts !== true || number === null) continue;
    number += 1;
    numbers.set(day, number);
  }
  return numbers;
}

/** Days of the count with their numbers. */
export function countCells(reply: ReckoningReply, listed: Counted, texts: DayTexts): DayCells {
  const numbers = numbersOf(listed, reply.months);
  const told = new Map(listed.map((day) => [day.day, steppedTold(day, numbers, texts)]));
  const counted = listed.map(({ day, counts, why }) => ({ day, working: counts, why }));
  return cellsOf(reply, counted, told, texts);
}

/** The listed days of the count, and around them the start day and the days that moved the formal and the safe day. */
export function dayCells(reply: ReckoningReply, texts: DayTexts): DayCells {
  const { counted, details } = countCells(reply, reply.counted, texts);
  const passed = [reply.itself, ...reply.rolled, ...reply.drawnBack].filter(({ day }) => !counted.has(day));
  const told = new Map(passed.map((day) => [day.day, passedTold(day, texts)]));
  // A day that comes out, and that nothing was passed over for, is worked: for certain where the band is one day.
  const bare = [reply.rawBand, reply.formalBand, reply.safeBand].flatMap(({ earliest, latest }) =>
    [...new Set([earliest, latest])].map((day) => ({ day, certain: earliest === latest })),
  );
  const ends = bare.filter(({ day }) => !counted.has(day) && !told.has(day));
  for (const { day, certain } of ends)
    told.set(day, { note: "", corner: "", spoken: certain ? texts.spokenWorking : "", beside: true });
  const beside = cellsOf(reply, [...passed.map(passedAsCounted), ...ends.map(endAsCounted)], told, texts);
  return {
    counted: new Map([...counted, ...beside.counted]),
    details: new Map([...details, ...beside.details]),
  };
}

function passedAsCounted({ day, working, why }: PassedDay): CountedDay {
  return { day, working, why };
}

function endAsCounted({ day, certain }: { readonly day: string; readonly certain: boolean }): CountedDay {
  const word = certain ? "spokenWorking" : "open";
  return { day, working: true, why: { zh: zhDay[word], en: enDay[word] } };
}

function cellsOf(
  reply: ReckoningReply,
  days: readonly CountedDay[],
  told: ReadonlyMap<string, Told>,
  texts: DayTexts,
): DayCells {
  const nothing = { note: "", corner: "", spoken: "", beside: false };
  return {
    counted: new Map(days.map((day) => [day.day, day])),
    details: new Map(days.map(({ day }) => [day, detailOf(day, reply, told.get(day) ?? nothing, texts)])),
  };
}

type Told = Pick<DayDetail, "note" | "corner" | "spoken"> & {
  /** Worked, but no day of the count. */
  readonly beside: boolean;
};

function steppedTold(day: SteppedDay, numbers: ReadonlyMap<string, number>, texts: DayTexts): Told {
  if (day.counts !== true) return passedTold({ ...day, working: day.counts }, texts);
  const number = numbers.get(day.day);
  const note = number === undefined ? texts.unnumbered : texts.number(number);
  const corner = day.kind === "worked-weekend" ? texts.worked : "";
  return { note, corner, spoken: corner === "" ? note : `${note} ${texts.workedLong}`, beside: false };
}

function passedTold({ working, kind, holiday }: Omit<PassedDay, "day" | "why">, texts: DayTexts): Told {
  if (working === null) return { note: texts.open, corner: "", spoken: texts.open, beside: false };
  if (working && kind === "worked-weekend")
    return { note: "", corner: texts.worked, spoken: texts.workedLong, beside: true };
  if (working) return { note: "", corner: "", spoken: texts.spokenWorking, beside: true };
  const name = holiday ?? texts.weekend;
  return { note: name, corner: "", spoken: `${texts.spokenRest} ${name}`, beside: false };
}

/** The start day and the days that come out have their names written where no number stands. */
function detailOf(day: string, reply: ReckoningReply, told: Told, texts: DayTexts): DayDetail {
  const { from, formal, formalBand, safe } = reply;
  const open = formalBand.earliest < formalBand.latest;
  const names: readonly (readonly [applies: boolean, short: string, spoken: string, mark: string])[] = [
    [day === formal && open, texts.earliest, `${texts.legend.last} ${texts.earliest}`, ""],
    [day === formalBand.latest && open, texts.latest, `${texts.legend.last} ${texts.latest}`, "month-last"],
    [day === formal && !open, texts.cell.last, texts.legend.last, ""],
    [day === safe && safe !== formal, texts.cell.safe, texts.legend.safe, "month-safe"],
    [day === from, texts.cell.start, texts.legend.start, ""],
  ];
  const applying = names.filter(([applies]) => applies);
  const text = (part: 1 | 2 | 3) => applying.map((name) => name[part]);
  return {
    ...told,
    note: told.note || (text(1)[0] ?? ""),
    spoken: [told.spoken, ...text(2)].join(" ").trim(),
    marks: [...text(3), told.beside ? "month-beside" : ""].join(" ").trim(),
  };
}
