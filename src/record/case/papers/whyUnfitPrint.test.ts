import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { lostLicence, printed } from "../../../../test/fixtures/playedCase.ts";
import type { PlayedCase } from "../../../../test/fixtures/playedCase.ts";

// Given a statement that was printed, when what is known of the case changes, then it is judged anew at hand-in.

const submit = { do: "submit", number: "S-1", on: "2026-09-07" } as const;
const clipping = { hash: "b".repeat(64), name: "剪报", type: "pdf", bytes: 1000 };

/** A case that is ready, whose statement a paper of a city printed. */
function printedInCity(): PlayedCase {
  const one = lostLicence("answered").say({ do: "answer", answers: { "newspaper-level": "city", what: "duplicate" } });
  one.say({ ...printed, publication: { ...printed.publication, name: "示例晚报", level: "city", clipping } });
  return one.collect();
}

function publishStage(one: PlayedCase) {
  const { stages, current } = one.stand();
  return { state: stages.find(({ stage }) => stage.kind === "publish")?.state, current: current?.kind };
}

describe("a statement that was printed", () => {
  test("in a paper of a city does not do once a national one is asked for", () => {
    const one = printedInCity();
    expect(one.code(submit)).toBe("ok");
    one.say({ do: "answer", answers: { "newspaper-level": "national" } });
    expect(one.ask(submit)).toMatchObject({ code: "newspaper-unfit", data: { wanted: "national", by: "answer" } });
    expect(publishStage(one)).toEqual({ state: "current", current: "publish" });
    one.say({
      ...printed,
      on: "2026-09-05",
      paper: "third",
      publication: { ...printed.publication, level: "national" },
    });
    expect(one.code(submit)).toBe("ok");
    expect(publishStage(one).state).toBe("done");
  });
  test("does again once the answer is as it was", () => {
    const one = printedInCity().say({ do: "answer", answers: { "newspaper-level": "national" } });
    one.say({ do: "answer", answers: { "newspaper-level": "any" } });
    expect(one.code(submit)).toBe("ok");
  });
  test("that names the duplicate alone does not do once both are lost", () => {
    const one = printedInCity();
    const faults = [{ zh: "声明没有写正本。", en: "The original is not named." }];
    one.matter = { ...one.matter, statementFaults: (_, ask) => (ask("what") === "duplicate" ? [] : faults) };
    expect(one.code(submit)).toBe("ok");
    one.say({ do: "answer", answers: { what: "both" } });
    expect(one.ask(submit)).toMatchObject({ code: "statement-faulty", data: { zh: "声明没有写正本" } });
    expect(publishStage(one).current).toBe("publish");
  });
  test("before the loss was noticed does not do, however that came about", () => {
    const one = lostLicence("ready").say({ do: "answer", answers: { "noticed-on": day("2026-09-03") } });
    expect(one.ask(submit)).toMatchObject({
      code: "case-out-of-order",
      data: { on: "2026-09-02", last: "2026-09-03", answer: "noticed-on" },
    });
    expect(publishStage(one).current).toBe("publish");
  });
  test("is not judged anew once it was handed in", () => {
    const one = printedInCity().say(submit);
    one.state = { ...one.state, answers: { ...one.state.answers, "newspaper-level": "national" } };
    expect(publishStage(one)).toEqual({ state: "done", current: "accept" });
  });
});
