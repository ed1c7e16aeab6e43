import { expect, test } from "vitest";
import { LastAnswer } from "./lastAnswer.ts";

function counting() {
  let asked = 0;
  let busy = false;
  const last = new LastAnswer(
    async () => (asked += 1),
    () => busy,
  );
  return { last, setBusy: (is: boolean) => (busy = is) };
}

test("an idle database is asked every time", async () => {
  const { last } = counting();
  expect([await last.get(), await last.get()]).toEqual([1, 2]);
});

test("a busy one is not waited for where it has answered before", async () => {
  const { last, setBusy } = counting();
  await last.get();
  setBusy(true);
  expect([await last.get(), await last.get()]).toEqual([1, 1]);
  setBusy(false);
  expect(await last.get()).toBe(2);
});

test("a busy one is waited for where nothing is known, or what was known has changed", async () => {
  const { last, setBusy } = counting();
  setBusy(true);
  expect(await last.get()).toBe(1);
  last.forget();
  expect(await last.get()).toBe(2);
});

test("a failed question leaves what was known", async () => {
  let fails = false;
  const last = new LastAnswer(
    async () => (fails ? Promise.reject(new Error("gone")) : "known"),
    () => fails,
  );
  await last.get();
  fails = true;
  expect(await last.get()).toBe("known");
});
