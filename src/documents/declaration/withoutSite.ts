/** The number of a web site behind the licence is no part of it. */
export function withoutSite(number: string): string {
  return number.replace(/(?<=\d{8})-\d{1,3}$/, "");
}
