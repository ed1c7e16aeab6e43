import { headingUnit } from "./headingRole.ts";

/** What a heading says in brackets where a blank cell below it is meant: a company whose credit code nobody has told. */
export const mayBeBlank = "可空";

export function saysMayBeBlank(heading: string): boolean {
  return headingUnit(heading).replaceAll(/\s/g, "") === mayBeBlank;
}
