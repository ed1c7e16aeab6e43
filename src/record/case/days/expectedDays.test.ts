import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { isLawText } from "#law/surestOf.ts";
import { PlayedCase, caseLaw, courseOf, grant, itemFor, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import type { ExpectedDay } from "./expectedDay.ts";

// When the other side is expected to have done its part, by law and by hearsay side by side; clocks are built anew.

function expected(one: PlayedCase, stage: string): ExpectedDay {
  const found = one.stand().expected.find(({ stage: { id } }) => id === stage);
  if (found === undefined) throw new Error(`nothing is expected of ${stage}`);
  return found;
}

function clocks(one: PlayedCase) {
  return one.stand().clocks.map(({ stage, clock }) => ({
    stage: stage?.id ?? "ours",
    start: clock.start,
    end: clock.ended?.on ?? null,
  }));
}

describe("the clocks of a case", () => {
  test("of completeness ends with a correction notice and starts again with the corrected papers", () => {
    const one = lostLicence("submitted").say({
      do: "ask-correction",
      on: "2026-09-08",
      points: [{ id: "1", says: "补签字" }],
      until: day("2026-09-15"),
      notice: null,
    });
    expect(clocks(one)).toEqual([
      { stage: "accept", start: "2026-09-07", end: "2026-09-08" },
      { stage: "ours", start: "2026-09-08", end: null },
    ]);
    one.say({ do: "answer-correction", on: "2026-09-10", answers: [{ point: "1", says: "已签" }] });
    one.say({ do: "accept", number: null, deemed: false, on: "2026-09-11" });
    expect(clocks(one)).toEqual([
      { stage: "accept", start: "2026-09-07", end: "2026-09-08" },
      { stage: "accept", start: "2026-09-10", end: "2026-09-11" },
      { stage: "decide", start: "2026-09-11", end: null },
      { stage: "ours", start: "2026-09-08", end: "2026-09-10" },
    ]);
  });
  test("of completeness ends with a notice on the day of acceptance, which came before it unless it was recorded after", () => {
    const notice = { do: "ask-correction", points: [{ id: "1", says: "补签字" }], until: null, notice: null } as const;
    const answered = { do: "answer-correction", answers: [{ point: "1", says: "已签" }] } as const;
    const accepted = { do: "accept", number: null, deemed: false } as const;
    const on = "2026-09-10";
    const before = lostLicence("submitted")
      .say({ ...notice, on })
      .say({ ...answered, on })
      .say({ ...accepted, on });
    expect(clocks(before).filter(({ stage }) => stage === "accept")).toEqual([
      { stage: "accept", start: "2026-09-07", end: on },
      { stage: "accept", start: on, end: on },
    ]);
    const after = lostLicence("submitted")
      .say({ ...accepted, on })
      .say({ ...notice, on })
      .say({ ...answered, on });
    expect(clocks(after).filter(({ stage }) => stage === "accept")).toEqual([
      { stage: "accept", start: "2026-09-07", end: on },
    ]);
  });
  test("of the decision runs on through a notice after acceptance, and ends with the decision", () => {
    const one = lostLicence("accepted").say({
      do: "ask-correction",
      on: "2026-09-14",
      points: [{ id: "1", says: "补签字" }],
      until: null,
      notice: null,
    });
    expect(clocks(one).filter(({ stage }) => stage === "decide")).toEqual([
      { stage: "decide", start: "2026-09-11", end: null },
    ]);
    expect(clocks(lostLicence("received")).map(({ stage, end }) => [stage, end])).toEqual([
      ["accept", "2026-09-11"],
      ["decide", "2026-10-09"],
      ["deliver", "2026-10-16"],
    ]);
    expect(
      clocks(lostLicence("accepted").say({ ...grant, outcome: "refused", because: "材料不实" })).map(
        ({ stage }) => stage,
      ),
    ).toEqual(["accept", "decide"]);
  });
  test("of a decision starts with what its stage says: receipt or acceptance", () => {
    const starts = [...caseLaw.courses.values()].flatMap(({ id, stages }) =>
      stages.flatMap(({ kind, clock, startsWith }) =>
        kind === "decide" && clock !== null ? [`${id}: ${clock} ${startsWith}`] : [],
      ),
    );
    expect(starts.filter((line) => line.endsWith("submission")).toSorted()).toEqual([
      "new-licence: telecom-licence-decision submission",
      "renew-licence: renewal-decision submission",
    ]);
    for (const line of starts) {
      const law = caseLaw.clocks.get(line.split(" ")[1] ?? "");
      expect([line, law?.startsWith.title.en]).toEqual([
        line,
        expect.stringMatching(line.endsWith("submission") ? /the application/u : /acceptance/u),
      ]);
    }
    const fresh = new PlayedCase("new-licence");
    const { state } = fresh;
    fresh.state = { ...state, submitted: { on: day("2026-09-07"), number: null, papers: [], manifest: "" } };
    expect(clocks(fresh)).toContainEqual({ stage: "decide", start: "2026-09-07", end: null });
    fresh.say({ do: "accept", number: null, deemed: false, on: "2026-09-11" });
    expect(clocks(fresh)).toContainEqual({ stage: "decide", start: "2026-09-07", end: null });
    expect(expected(fresh, "decide").from).toBe("2026-09-07");
  });
});

describe("an expected day", () => {
  test("of a replacement is twenty working days by law, beside ten to twenty and thirty by hearsay", () => {
    const decide = expected(lostLicence("accepted").on("2026-10-14"), "decide");
    const days = { byLaw: { latest: "2026-10-15" }, extended: { latest: "2026-10-29" } };
    expect(decide).toMatchObject({ from: "2026-09-11", assumed: false, ...days });
    expect(decide.heard.map(({ from, to }) => [from.earliest, to.latest])).toEqual([
      ["2026-09-24", "2026-10-15"],
      ["2026-10-29", "2026-10-29"],
    ]);
    const longer = lostLicence("accepted").say({
      do: "extend",
      by: { value: 10, unit: "working-day" },
      because: "批准",
      on: "2026-10-14",
    });
    expect(expected(longer, "decide")).toMatchObject({ byLaw: { latest: "2026-10-29" }, extended: null });
    // What nobody has begun yet may be extended as well; completeness never is.
    const [accept, assumed] = ["accept", "decide"].map((stage) => expected(lostLicence("ready"), stage));
    expect(accept?.extended).toBeNull();
    expect(assumed?.extended?.latest.localeCompare(assumed.byLaw?.latest ?? "")).toBe(1);
  });
  test("is no day while the clock stands still", () => {
    const one = lostLicence("accepted").say({ do: "pause", ground: "hearing", on: "2026-09-14" });
    expect(expected(one, "decide")).toMatchObject({ paused: true, byLaw: null });
    const nobodyKnows = { from: null, assumed: false, paused: true, byLaw: null, heard: [], last: null };
    expect(expected(one, "deliver")).toMatchObject(nobodyKnows);
  });
  test("of what is not reached is counted from today and says that it is assumed", () => {
    const one = lostLicence("ready").on("2026-09-04");
    expect(expected(one, "accept")).toMatchObject({ from: "2026-09-04", assumed: true });
    const [accept, decide] = ["accept", "decide"].map((stage) => expected(one, stage));
    expect(decide?.from).toBe(accept?.byLaw?.latest);
    // A stage that is late does not let the next begin in the past.
    expect(expected(lostLicence("accepted"), "deliver").from).toBe("2026-11-20");
  });
  test("of a step with a period counts from what its course says: the publication from receipt", () => {
    const stage = courseOf("terminate-licence").stages.find(
      ({ kind, parameter }) => kind === "step" && parameter !== null,
    );
    expect(stage?.id).toBe("published");
    const one = new PlayedCase("terminate-licence", { item: itemFor(courseOf("terminate-licence")) });
    const submitted = { on: day("2026-09-07"), number: null, papers: [], manifest: "" };
    const accepted = { on: day("2026-09-11"), number: null, deemed: false };
    one.state = { ...one.state, submitted, accepted, unknown: one.matter.course.questions.map(({ id }) => id) };
    for (const { stage: before, state } of one.stand().stages) {
      if (before.id === "published") break;
      if (before.kind === "step" && state !== "done")
        one.say({ do: "step", stage: before.id, note: null, on: "2026-09-05" });
    }
    expect(expected(one, "published")).toMatchObject({
      from: "2026-09-07",
      // Of these articles only quotations on a blog were read.
      byLaw: null,
      cited: true,
      // Its unit is open: the reading that leads, on which the next is counted, and the other.
      heard: [
        {
          heard: { says: { zh: "终止经营的公示期（按自然日）" }, confidence: "practice" },
          to: { latest: "2026-10-08" },
        },
        {
          heard: { says: { zh: "终止经营的公示期（按工作日）" }, confidence: "unverified" },
          to: { latest: "2026-10-23" },
        },
      ],
      last: "2026-10-08",
    });
    one.say({ do: "step", stage: "published", note: null, on: "2026-10-20" });
    // Thirty days from its beginning are over on the 19th of November, and it is the 20th.
    expect(expected(one, "decide").from).toBe("2026-11-19");
  });
  test("says until when papers must hold; a renewal asks no paper to outlast the licence", () => {
    expect(lostLicence("ready").on("2026-09-04").stand().review).toBe("2026-10-15");
    const renewal = new PlayedCase("renew-licence").on("2026-09-04");
    expect(renewal.stand().review).toBe("2026-11-03");
  });
});

describe("a lawful day", () => {
  test("rests on a law text in every course, whoever decides; what was only heard is told as heard", () => {
    const wrong: string[] = [];
    const heard: string[] = [];
    for (const course of caseLaw.courses.values())
      for (const authority of [null, ...caseLaw.authorities.keys()]) {
        const one = new PlayedCase(course.id, { authority });
        for (const { stage, byLaw, heard: said } of one.stand().expected) {
          const clock = stage.clock === null ? null : caseLaw.clocks.get(stage.clock);
          const rests = clock ?? (stage.parameter === null ? null : caseLaw.parameters.get(stage.parameter));
          const { confidence, cites } = rests?.values.at(-1) ?? { confidence: "unverified", cites: [] };
          const isText = isLawText(confidence) && cites.length > 0;
          if (byLaw !== null && !isText) wrong.push(`${course.id} ${stage.id}`);
          if (rests !== null && byLaw === null && said.length === 0) wrong.push(`${course.id} ${stage.id} is lost`);
          const title = rests?.title.zh;
          if (title !== undefined && said.some((told) => told.heard.says.zh.startsWith(title)))
            heard.push(`${course.id} ${stage.id}`);
        }
      }
    expect(wrong).toEqual([]);
    // Of the sixty days of article 14 the unit is open: their other reading is told beside the lawful day.
    expect([...new Set(heard)]).toEqual([
      "new-licence decide",
      "number-application file",
      "terminate-licence published",
      "terminate-licence decide",
    ]);
  });
  test("is not the ten working days that one copied guide names for filing a national number", () => {
    const one = new PlayedCase("number-application").say({ do: "answer", answers: { coverage: "several" } });
    const file = expected(one, "file");
    expect(file.byLaw).toBeNull();
    expect(file.heard).toMatchObject([{ heard: { confidence: "practice" } }]);
  });
  test("of a clock whose length is only practice is heard, whether the clock runs or is assumed", () => {
    const known = new Map(caseLaw.clocks);
    const clock = known.get("permission-decision");
    if (clock === undefined) throw new Error("the law has no clock of a decision");
    const values = clock.values.map((value) => ({ ...value, confidence: "practice" as const }));
    const law = { ...caseLaw, clocks: known.set(clock.id, { ...clock, values }) };
    for (const upTo of ["ready", "accepted"] as const) {
      const one = lostLicence(upTo);
      one.matter = { ...one.matter, law };
      expect(expected(one, "decide")).toMatchObject({ byLaw: null });
      expect(expected(one, "decide").heard[0]?.heard).toMatchObject({ says: clock.title, confidence: "practice" });
    }
  });
});

describe("a wait that nobody asked about", () => {
  const printedCase = (waits: string | null) =>
    lostLicence("printed").say({ do: "answer", answers: { waits } }).collect().on("2026-09-04");
  test("bars nothing, and stands there as something to ask about", () => {
    const one = printedCase(null);
    expect(one.stand().deadlines).toMatchObject([{ sure: false, day: "2026-10-08" }]);
    expect(one.code({ do: "submit", number: null })).toBe("ok");
    expect(expected(one, "accept").from).toBe("2026-09-04");
  });
  test("bars where the issuing authority asks for it, and what is expected is counted from its end", () => {
    const one = printedCase("yes");
    expect(one.stand().deadlines).toMatchObject([{ sure: true }]);
    expect(one.code({ do: "submit", number: null })).toBe("too-early");
    expect(expected(one, "accept").from).toBe("2026-10-08");
    expect(expected(printedCase("no"), "accept").from).toBe("2026-09-04");
  });
  test("is expected from today on while nothing is printed", () => {
    const one = lostLicence("answered")
      .say({ do: "answer", answers: { waits: "yes" } })
      .on("2026-09-02");
    expect(expected(one, "accept").from).toBe("2026-10-08");
  });
});

describe("a period of ours", () => {
  test("counts from an answer, the term, or the day of print, and asks to act by it or not before", () => {
    const waiting = lostLicence("printed").say({ do: "answer", answers: { waits: "yes" } });
    const [wait] = waiting.stand().deadlines;
    expect(wait).toMatchObject({ from: "2026-09-02", deadline: { is: "not-before" } });
    // The thirtieth day is a holiday, and nothing is handed in before the first working day after it.
    expect(wait?.day).toBe("2026-10-08");
    expect(lostLicence("printed").stand().deadlines).toEqual([]);
    const renewal = new PlayedCase("renew-licence").stand();
    expect(renewal).toMatchObject({ deadlines: [{ from: "2027-06-30", deadline: { is: "by" } }] });
    expect(renewal.actBy).toBe(renewal.deadlines[0]?.day);
    const noItem = new PlayedCase("renew-licence", { item: null }).stand();
    expect(noItem.deadlines).toMatchObject([{ from: null, counted: null, day: null }]);
    const change = new PlayedCase("change-licence");
    const asked = change.matter.course.deadlines.find(({ from }) => typeof from === "object");
    if (typeof asked?.from !== "object" || asked.from.question === null)
      throw new Error("no period of a change counts from an answer");
    change.say({ do: "answer", answers: { [asked.from.question]: "2026-11-01" } });
    expect(change.stand().deadlines.some(({ from, day: by }) => from === "2026-11-01" && by !== null)).toBe(true);
  });
});
