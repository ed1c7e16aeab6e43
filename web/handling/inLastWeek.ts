/** Days before the last day to act from which an acknowledgement keeps nothing quiet any more. */
const lastWeek = 7;

export function inLastWeek(daysLeft: number): boolean {
  return daysLeft <= lastWeek;
}
