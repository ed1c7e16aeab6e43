import { describe, expect, test } from "vitest";
import { PlayedCase, caseLaw } from "../../../../test/fixtures/playedCase.ts";

// An answer counts while its question is asked; what another answer has put aside since says nothing any more.

describe("an answer whose question is no longer asked", () => {
  test("bars nothing: coverage of several provinces, and then it is the capital that changes", () => {
    const one = new PlayedCase("change-licence");
    one.say({ do: "answer", answers: { what: "coverage", covers: "several" } });
    const forks = () => one.stand().forks.map(({ id }) => id);
    expect(forks()).toContain("other-authority");
    for (const what of ["capital", "registered-address", "name"]) {
      one.say({ do: "answer", answers: { what } });
      expect(forks()).not.toContain("other-authority");
      expect(one.stand().ask("covers")).toBeNull();
    }
    one.say({ do: "answer", answers: { what: "coverage" } });
    expect(forks()).toContain("other-authority");
  });
  test("counts nowhere in any course", () => {
    for (const course of caseLaw.courses.values())
      for (const { id, onlyIf, answers } of course.questions) {
        if (onlyIf?.kind !== "is" || typeof onlyIf.value !== "string") continue;
        const asked = course.questions.find((question) => question.id === onlyIf.fact);
        const other =
          typeof asked?.answers === "string" ? undefined : asked?.answers.find((one) => one.id !== onlyIf.value);
        const given = typeof answers === "string" ? "2026-09-01" : answers[0]?.id;
        if (other === undefined || given === undefined) continue;
        const one = new PlayedCase(course.id);
        one.say({ do: "answer", answers: { [onlyIf.fact]: onlyIf.value, [id]: given } });
        expect([course.id, id, one.stand().ask(id)]).toEqual([course.id, id, given]);
        one.say({ do: "answer", answers: { [onlyIf.fact]: other.id } });
        expect([course.id, id, one.stand().ask(id)]).toEqual([course.id, id, null]);
      }
  });
  test("does not bring a case to the ministry", () => {
    const fresh = new PlayedCase("number-application");
    const { course } = fresh.matter;
    const questions = course.questions.map((question) =>
      question.id === "coverage"
        ? { ...question, onlyIf: { kind: "is", fact: "type", value: "sms" } as const }
        : question,
    );
    fresh.matter = { ...fresh.matter, course: { ...course, questions } };
    fresh.say({ do: "answer", answers: { type: "sms", coverage: "several" } });
    expect(fresh.stand().ask("item-national")).toBe("yes");
    fresh.say({ do: "answer", answers: { type: "n96" } });
    expect(fresh.stand().ask("item-national")).toBe("no");
  });
});
