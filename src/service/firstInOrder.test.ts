import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { FirstInOrder } from "./firstInOrder.ts";

type Named = { readonly key: number; readonly at: number };

test("gives what sorting everything and cutting gives, equal ones in the order in which they came", () => {
  const keys = array(integer({ min: 0, max: 20 }), { maxLength: 80 });
  assert(
    property(keys, integer({ min: 0, max: 90 }), (given, most) => {
      const all = given.map((key, at): Named => ({ key, at }));
      const byKey = (one: Named, other: Named): number => one.key - other.key;
      const first = new FirstInOrder(most, byKey);
      for (const one of all) first.offer(one);
      expect(first.all).toEqual(all.toSorted(byKey).slice(0, most));
    }),
  );
});
