// Counting working days, beside chinese-days in the same run: through text, YYYY-MM-DD in and out, and on the engine's
// own form of a day. Also the time to load the calendar.
//   TZ=Asia/Shanghai node bench/workingDays.ts
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { day, fromDayNumber, toDayNumber } from "#calendar/day.ts";
import type { Day, DayNumber } from "#calendar/day.ts";
import { buildWorkCalendar } from "#calendar/prefixCalendar.ts";
import { reckon } from "#calendar/reckon.ts";
import type { CountingRule } from "#calendar/reckon.ts";
import { noticeOf, statutoryLawOf } from "#law/calendarOfFiles.ts";
import { readLawFiles } from "#law/files/lawFiles.ts";
import { seededRandom } from "./seededRandom.ts";

const { findWorkday } = createRequire(import.meta.url)("chinese-days") as typeof import("chinese-days");

// chinese-days answers in local time, and is right in its own zone alone.
if (process.env["TZ"] !== "Asia/Shanghai") throw new Error("run with TZ=Asia/Shanghai");

const folder = new URL("../law/", import.meta.url);
const calendarTexts = Object.fromEntries(
  readdirSync(new URL("calendar/", folder), { encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [`calendar/${name}`, readFileSync(new URL(`calendar/${name}`, folder), "utf8")]),
);

/** The best of some runs, milliseconds: other work on the machine only ever adds. */
function bestOf(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const startOfText = performance.now();
const { files } = readLawFiles(calendarTexts);
const firstFromText = performance.now() - startOfText;
const notices = files.years.map(({ value }) => noticeOf(value));
const law = statutoryLawOf(files);
const startOfBuild = performance.now();
const calendar = buildWorkCalendar(notices, law);
const firstFromNotices = performance.now() - startOfBuild;
const fromText = bestOf(5, () => readLawFiles(calendarTexts));
const fromNotices = bestOf(20, () => buildWorkCalendar(notices, law));

const random = seededRandom(3);
const [first, last] = [toDayNumber(day("2008-01-01")), toDayNumber(day("2025-08-01"))];
const numbers = Array.from({ length: 4096 }, () => first + Math.floor(random() * (last - first)));
const days = numbers.map(fromDayNumber);
const rule: CountingRule = { direction: "forward", startDay: "excluded", restDay: "next-working-day" };

/** Calls per second, over all starting days again and again; the sum keeps the compiler from leaving work out. */
function speedOf(rounds: number, call: (at: number) => number): number {
  let sum = 0;
  const milliseconds = bestOf(3, () => {
    for (let round = 0; round < rounds; round += 1) for (let at = 0; at < days.length; at += 1) sum += call(at);
  });
  if (!Number.isFinite(sum)) throw new Error("not a day");
  return (rounds * days.length * 1000) / milliseconds;
}

const dayAt = (at: number): Day => days[at] ?? day("2026-01-01");
const numberAt = (at: number): DayNumber => numbers[at] ?? 0;

// chinese-days counts the starting day itself when it is asked for 0 more days, and skips it otherwise, as we do.
for (const [at, one] of days.slice(0, 500).entries()) {
  const ours = calendar.numbers.addWorkingDays(numberAt(at), 20);
  const theirs = findWorkday(20, one);
  if (ours === null || fromDayNumber(ours) !== theirs) throw new Error(`${one} + 20: ${ours} is not ${theirs}`);
}

const perSecond = (speed: number) => `${(speed / 1e6).toFixed(speed < 1e6 ? 3 : 1).padStart(8)} M/s`;
for (const count of [20, 60, 250]) {
  const peer = speedOf(1, (at) => findWorkday(count, dayAt(at)).length);
  const text = speedOf(200, (at) => calendar.addWorkingDays(dayAt(at), count).latest.length);
  const number = speedOf(5000, (at) => calendar.numbers.addWorkingDays(numberAt(at), count) ?? Number.NaN);
  const reckoned = speedOf(100, (at) =>
    reckon(calendar, dayAt(at), { value: count, unit: "working-day" }, rule).ok ? 1 : 0,
  );
  console.log(`+${count} working days`);
  console.log(`  chinese-days            ${perSecond(peer)}`);
  console.log(`  text in and out         ${perSecond(text)}  ${(text / peer).toFixed(0)} times`);
  console.log(`  reckon, with all days   ${perSecond(reckoned)}  ${(reckoned / peer).toFixed(0)} times`);
  console.log(`  numbers of days         ${perSecond(number)}  ${(number / peer).toFixed(0)} times`);
}
const load = (name: string, initial: number, best: number) =>
  console.log(`${name} ${initial.toFixed(1)} ms the first time, ${best.toFixed(1)} ms at best`);
console.log(`calendar of ${notices.length} notices`);
load("  from the parsed files", firstFromNotices, fromNotices);
load("  reading and checking their text", firstFromText, fromText);
