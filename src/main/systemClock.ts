import { day } from "#calendar/day.ts";
import type { Clock } from "#service/deps.ts";

const shanghaiDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The machine's clock. The civil day is that of Asia/Shanghai wherever the machine stands. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => day(shanghaiDay.format(new Date())),
};
