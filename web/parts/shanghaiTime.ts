const written = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant as the clock in Shanghai shows it: `2026-11-21 08:50`. */
export function shanghaiTime(instant: string): string {
  return written.format(Date.parse(instant));
}
