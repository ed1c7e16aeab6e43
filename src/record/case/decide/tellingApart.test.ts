import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, grant } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";

// Given a filing change that the registrar is to be told of as well, when it comes to nothing, then he still is.

const refuse: Said = { ...grant, outcome: "refused", because: "材料不实", on: "2026-11-24" };
const told: Said = { do: "step", stage: "tell-registrar", note: null, on: "2026-11-25" };
const close: Said = { do: "close", custody: null, on: "2026-11-25" };
const withdraw: Said = { do: "withdraw", because: "不改了" };

function handedIn(what = "subject,domain-contact"): PlayedCase {
  const one = new PlayedCase("website-filing-change", { today: "2026-11-26" });
  one.say({ do: "answer", answers: { what, "changed-on": "2026-11-17" } });
  one.state = { ...one.state, submitted: { on: day("2026-11-20"), number: null, papers: [], manifest: "m" } };
  return one;
}

test("a refused case is not closed before it, and shows it beside what the refusal leaves to do", () => {
  const one = handedIn().say(refuse);
  const { stages, deadlines } = one.stand();
  expect(stages.find(({ stage }) => stage.id === "tell-registrar")?.state).toBe("current");
  expect(deadlines.find(({ deadline }) => deadline.step === "tell-registrar")?.kept).toBeNull();
  expect(one.ask(close)).toMatchObject({ code: "steps-open", data: { step: "tell-registrar", by: "2026-12-17" } });
  expect(one.say(told).say(close).state.closed?.outcome).toBe("refused");
});

test("one that was handed in is not withdrawn before it; one about something else, or not handed in, is", () => {
  expect(handedIn().ask(withdraw)).toMatchObject({ code: "steps-open", data: { step: "tell-registrar" } });
  expect(handedIn().say(told).code(withdraw)).toBe("ok");
  expect(handedIn("subject").code(withdraw)).toBe("ok");
  const one = handedIn();
  one.state = { ...one.state, submitted: null };
  expect(one.code(withdraw)).toBe("ok");
});
