import { expect, test } from "vitest";
import { correctionNotice as notice } from "../../../test/fixtures/correctionNotice.ts";
import { grant, lostLicence } from "../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../test/fixtures/playedCase.ts";
import { caseDayReplyOf } from "./caseDayReplyOf.ts";
import { ofCorrections } from "./ofCorrections.ts";
import { isDeemed } from "./deemedBySilence.ts";
import { todoOf } from "./todoOf.ts";

// Handed in on Monday 7 September: what is missing is told by Monday 14, or it counts as accepted.

const answer = { do: "answer-correction", answers: [{ point: "1", says: "已签" }] } as const satisfies Said;
const noticed = (on: string) =>
  lostLicence("submitted")
    .on("2026-09-17")
    .say({ ...notice, on });

test("a notice that came too late is said to be one, with the article, until it is decided", () => {
  expect(ofCorrections(noticed("2026-09-14").stand())).toEqual([]);
  const one = noticed("2026-09-15");
  const [said] = ofCorrections(one.stand());
  expect(said?.says.zh).toMatch(/^2026-09-15 的补正通知来晚了：最晚 2026-09-14 .*从收到之日 2026-09-07 起即为受理。/u);
  expect(said?.says.en).toContain("counts as accepted since its receipt on 2026-09-07");
  expect(said).toMatchObject({
    cites: [{ source: "administrative-permission-law", article: "第三十二条" }],
    confidence: "secondary",
  });
  one.say({ do: "accept", number: null, deemed: true }).say({ ...answer, on: "2026-09-16" });
  expect(ofCorrections(one.stand()).map(({ says }) => says.en)).toContainEqual(said?.says.en);
  expect(ofCorrections(one.say({ ...grant, on: "2026-09-17" }).stand())).toEqual([]);
});

test("it can be recorded as accepted while the notice is open, which is answered all the same", () => {
  expect(isDeemed(noticed("2026-09-14").stand())).toBe(false);
  const one = noticed("2026-09-15");
  expect(isDeemed(one.stand())).toBe(true);
  expect(todoOf(one.stand()).map(({ zh }) => zh)).toEqual([
    "答复补正通知：通知没有写期限，今天就补。",
    "补正通知来晚了（最晚 2026-09-14）：可以登记“视为受理”，从 2026-09-07 起；通知照样答复。",
  ]);
  expect(isDeemed(one.say({ do: "accept", number: null, deemed: true }).stand())).toBe(false);
});

test("how the decision is counted is told by the reading that leads, and the other beside it", () => {
  const one = noticed("2026-09-15").say({ do: "accept", number: null, deemed: true });
  const expected = one.stand().expected.find(({ stage }) => stage.id === "decide");
  const told = caseDayReplyOf(one.stand(), "expected.decide");
  expect(told?.end?.latest).toBe(expected?.byLaw?.latest);
  expect(told?.lines.map(({ text }) => text.zh).join("\n")).toContain(
    "从收到之日视为受理起算），最晚 2026-10-10。两种里先看晚的那个",
  );
});
