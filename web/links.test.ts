import { expect, test } from "vitest";
import { operations } from "#contract/operations.ts";
import { operationAddress, withQuery } from "./links.ts";

test("every operation of the contract has its address, and no other address is called", () => {
  expect(Object.keys(operationAddress).toSorted()).toEqual(operations.map((operation) => operation.id).toSorted());
  for (const operation of operations) {
    const [first = "", second = "", third = ""] = operation.path.match(/\{\w+\}/g) ?? [];
    expect(decodeURIComponent(operationAddress[operation.id](first, second, third))).toBe(`/api/v1${operation.path}`);
  }
});

test("a query leaves out what is undefined and keeps an empty text", () => {
  expect(withQuery("/items", { company: undefined, owner: "", page: 2 })).toBe("/items?owner=&page=2");
  expect(withQuery("/items", { company: undefined })).toBe("/items");
});
