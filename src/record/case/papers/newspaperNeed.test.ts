import { expect, test } from "vitest";
import { caseLaw, levelConfirmed, lostAnswers, PlayedCase, printed } from "../../../../test/fixtures/playedCase.ts";
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

/** A statement in a paper that the directory does not know, without the reason why its level is right. */
function onWord(newspaper: string | null, name: string, answers: Readonly<Record<string, string | null>> = {}) {
  const one = new PlayedCase("replace-licence").say({ do: "answer", answers: { ...lostAnswers, ...answers } });
  one.sayAlone({ ...printed, publication: { ...printed.publication, newspaper, name } });
  return one.collect();
}

const submit = { do: "submit", number: null, on: "2026-09-07" } as const;

test.each([
  [null, "廊坊晚报"],
  ["shenzhen-tequbao", "深圳特区报"],
])(
  "a level that rests on somebody's word holds the hand-in until it is confirmed with a reason: %s, %s",
  (id, name) => {
    const one = onWord(id, name);
    expect(one.ask(submit)).toMatchObject({ code: "steps-open", data: { step: levelConfirmed.stage } });
    expect(one.code({ ...levelConfirmed, note: " " })).toBe("words-missing");
    expect(one.say(levelConfirmed).code(submit)).toBe("ok");
  },
);

test("the reason for one paper is none for another, printed anew or instead", () => {
  const one = onWord(null, "廊坊晚报").say(levelConfirmed);
  one.sayAlone({ ...printed, on: "2026-09-03", publication: { ...printed.publication, name: "广州日报" } });
  expect(one.ask(submit)).toMatchObject({ code: "steps-open", data: { step: levelConfirmed.stage } });
});

test("a paper that the directory knows, and any where no more than one of a city is asked for, is not held", () => {
  expect(onWord("jiangxi-ribao", "江西日报").code(submit)).toBe("ok");
  expect(onWord(null, "廊坊晚报", { "newspaper-level": "any" }).code(submit)).toBe("ok");
});
