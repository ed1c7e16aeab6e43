import { describe, expect, test } from "vitest";
import { PlayedCase, caseLaw, lostAnswers } from "../../../../test/fixtures/playedCase.ts";
import { authorityAnswer, authorityOfCase } from "./authorityOfCase.ts";

// Given a case that nobody can tell the authority of, whom it is brought to is a question like any other.

const asked = (one: PlayedCase) => one.stand().questions.map(({ id }) => id);
const open = (one: PlayedCase) => one.stand().open.map(({ id }) => id);

describe("whom a case is brought to", () => {
  const unknown = () => new PlayedCase("replace-licence", { authority: null });

  test("is asked last where nobody knows, with every authority as an answer and the ministry first", () => {
    const question = unknown().stand().questions.at(-1);
    expect(question?.id).toBe(authorityAnswer);
    const answers = question?.answers ?? [];
    if (typeof answers === "string") throw new Error("it is a choice");
    expect(answers.map(({ id }) => id).toSorted()).toEqual([...caseLaw.authorities.keys()].toSorted());
    expect(answers[0]?.id).toBe("miit");
  });

  test("is not asked where the case was opened with one, or the other side is no authority", () => {
    expect(asked(new PlayedCase("replace-licence"))).not.toContain(authorityAnswer);
    expect(asked(new PlayedCase("renew-contract", { authority: null }))).not.toContain(authorityAnswer);
  });

  test("keeps the case at its questions until it is answered, and that nobody knows is an answer", () => {
    const one = unknown().say({ do: "answer", answers: lostAnswers });
    expect(open(one)).toEqual([authorityAnswer]);
    expect(one.stand().current?.kind).toBe("ask");
    expect(one.code({ do: "submit", number: null })).toBe("questions-open");
    one.say({ do: "answer", answers: { authority: null } });
    expect(open(one)).toEqual([]);
    expect(one.stand().current?.kind).not.toBe("ask");
  });

  test("stays a question once answered, so that it can be changed, and the papers follow it", () => {
    const one = unknown();
    const lists = () => one.stand().papers.map(({ overlay }) => overlay?.id ?? null);
    const nation = lists();
    one.say({ do: "answer", answers: { authority: "江西" } });
    expect(one.state.answers).toMatchObject({ authority: "jiangxi" });
    expect(asked(one)).toContain(authorityAnswer);
    expect(lists()).not.toEqual(nation);
  });

  test.each([
    ["new-licence", { coverage: "several" }],
    ["number-application", { coverage: "several" }],
  ])(
    "of %s is not an administration where the answers say the ministry, unless there is a reason",
    (course, answers) => {
      for (const one of [
        new PlayedCase(course, { authority: "beijing" }).say({ do: "answer", answers }),
        new PlayedCase(course, { authority: null }).say({
          do: "answer",
          answers: { ...answers, authority: "beijing" },
        }),
      ]) {
        const leading = () => one.stand().forks.flatMap(({ id, does }) => (does === "first" ? [id] : []));
        expect(leading()).toEqual(["not-the-ministry"]);
        expect(asked(one)).toContain(authorityAnswer);
        const fork = { do: "step", stage: "fork.not-the-ministry" } as const;
        expect(one.ask({ ...fork, note: null })).toMatchObject({ code: "words-missing", at: "note" });
        const corrected = new PlayedCase(course, { authority: "beijing" }).say({
          do: "answer",
          answers: { ...answers, authority: "miit" },
        });
        expect(corrected.stand().forks.map(({ id }) => id)).not.toContain("not-the-ministry");
        expect(authorityOfCase(one.matter.course, one.state)).toBe("miit");
        one.say({ ...fork, note: "北京局书面答复由该局受理" });
        expect(authorityOfCase(one.matter.course, one.state)).toBe("beijing");
      }
    },
  );

  test("is the ministry where the answers say so, and not asked any more", () => {
    const one = new PlayedCase("new-licence", { authority: null });
    expect(asked(one)).toContain(authorityAnswer);
    one.say({ do: "answer", answers: { coverage: "several" } });
    expect(asked(one)).not.toContain(authorityAnswer);
  });
});
