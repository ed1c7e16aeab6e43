import { expect, it } from "vitest";
import { rememberUpTo } from "./remember.ts";

it("asks once for each key, and again only after it was full", () => {
  const asked: number[] = [];
  const remembered = rememberUpTo<string>(2);
  const answer = (key: number) =>
    remembered(key, () => {
      asked.push(key);
      return `answer ${key}`;
    });
  expect([1, 2, 1, 2].map(answer)).toEqual(["answer 1", "answer 2", "answer 1", "answer 2"]);
  expect(asked).toEqual([1, 2]);
  expect([3, 1].map(answer)).toEqual(["answer 3", "answer 1"]);
  expect(asked).toEqual([1, 2, 3, 1]);
});
