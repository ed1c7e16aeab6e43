/** An instant as the clock in Shanghai shows it, which has kept UTC+8 since 1992: `2026-11-21 08:50`. */
export function shanghaiTime(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}
