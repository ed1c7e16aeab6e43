import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import type { CivilDays } from "./civilDays.ts";

/** A year's notice as its file has it. */
export type RawNotice = {
  readonly year: number;
  readonly holidays: readonly {
    readonly name: string;
    readonly rest: readonly string[];
    readonly worked?: readonly string[];
  }[];
};

/** The notices' texts by year, as they lie in `law/calendar`. */
export function noticeTexts(): ReadonlyMap<number, string> {
  const folder = fileURLToPath(new URL("../../law/calendar/", import.meta.url));
  const names = readdirSync(folder).filter((name) => /^\d{4}\.yaml$/.test(name));
  return new Map(names.map((name) => [Number(name.slice(0, 4)), readFileSync(folder + name, "utf8")]));
}

/** Which days are worked, by position: Monday to Friday, but for what the notices move; a later year's notice stands. */
export function workedDays(days: CivilDays, texts: ReadonlyMap<number, string>): readonly boolean[] {
  const worked = days.weekend.map((weekend) => !weekend);
  for (const year of [...texts.keys()].toSorted((a, b) => a - b)) {
    const { holidays } = parse(texts.get(year) ?? "") as RawNotice;
    for (const { rest, worked: exchanged = [] } of holidays) {
      for (const range of rest) {
        const [first = "", last = first] = range.split("/");
        for (let at = days.indexOf(first); at <= days.indexOf(last); at += 1) worked[at] = false;
      }
      for (const day of exchanged) worked[days.indexOf(day)] = true;
    }
  }
  return worked;
}

/** The notice with one more day off, and without one of the days that were worked for the others. */
export function editedNotice(text: string, off: string, workedIndex: number): string {
  const notice = parse(text) as RawNotice;
  let seen = -1;
  const holidays = notice.holidays.map(({ worked = [], ...holiday }) => {
    const kept = worked.filter((day) => {
      seen += 1;
      return seen !== workedIndex && day !== off;
    });
    return { ...holiday, worked: kept };
  });
  return stringify({ ...notice, holidays: [...holidays, { name: "closure", rest: [off], worked: [] }] });
}
