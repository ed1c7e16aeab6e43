import { expect, test } from "vitest";
import { caseLaw, lostAnswers, PlayedCase } from "../../../../test/fixtures/playedCase.ts";
import { newspaperNeed } from "./newspaperNeed.ts";

const guide = caseLaw.overlays.get("jiangxi-replace-licence");
if (guide === undefined) throw new Error("the law has no guide of Jiangxi");

/** As if the guide of Jiangxi, which names no level, led there. */
const law = { ...caseLaw, overlays: new Map([...caseLaw.overlays, [guide.id, { ...guide, yields: [] }]]) };

function needOf(answers: Readonly<Record<string, string | null>>) {
  const one = new PlayedCase("replace-licence", { law, authority: "jiangsu" });
  const { matter, case: state, ask } = one.say({ do: "answer", answers: { ...lostAnswers, ...answers } }).stand();
  return newspaperNeed(matter, state, ask);
}

test("the text that leads is that of the authority that somebody named since the case was opened", () => {
  expect(needOf({})).toEqual({ level: "provincial", by: "provision" });
  expect(needOf({ authority: "jiangxi" })).toEqual({ level: "provincial", by: "strictest" });
});
