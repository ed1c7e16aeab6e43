import { expect, test } from "vitest";
import { toldNamed } from "./toldNamed.ts";

const said = (reason: string) => ({ zh: reason, en: reason });
const li = { person: "li", name: "小李", reason: said("owner") };
const nobody = { person: null, name: null, reason: said("nobody") };

test("that nobody could be told is said alone, and not as one of those who were", () => {
  expect(toldNamed([li, nobody])).toEqual([li]);
  expect(toldNamed([nobody])).toEqual([nobody]);
});
