import type { Day } from "#calendar/day.ts";

/** Newspaper and day: what tells the originals of one print from those of another. */
export function issueOfPrint({ name, on }: { readonly name: string; readonly on: Day }): string {
  return `${name} ${on}`;
}
