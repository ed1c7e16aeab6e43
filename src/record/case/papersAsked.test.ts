import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CasePaper, Course } from "#law/course.ts";
import { PlayedCase, caseLaw, flawless, lostLicence } from "../../../test/fixtures/playedCase.ts";
import type { CasePaperKept } from "./caseEvent.ts";

// Given a course, an authority and answers: which papers are needed, and what is wrong with those that are there.

const needed = (one: PlayedCase): readonly string[] =>
  one.stand().papers.flatMap((paper) => (paper.needed ? [paper.material.id] : []));
const all = (one: PlayedCase): readonly string[] => one.stand().papers.map(({ material }) => material.id);

/** The case of a course that was changed for the test. */
function changed(course: string, change: Partial<Course>): PlayedCase {
  const one = new PlayedCase(course);
  one.matter = { ...one.matter, course: { ...one.matter.course, ...change } };
  return one;
}

const added = (material: string, when: CasePaper["when"]): CasePaper => ({
  use: { material, form: "original", count: 2, when: null },
  when,
  cites: [],
  confidence: "unverified",
});
const asks = (value: string): CasePaper["when"] => ({ kind: "is", fact: "how", value });

describe("the papers of a case", () => {
  test("leave out what belongs to another course of the same proceeding", () => {
    for (const course of [...caseLaw.courses.values()].filter(({ without }) => without.length > 0)) {
      const own = new Set(course.papers.map(({ use }) => use.material));
      const foreign = new Set(course.without.filter((material) => !own.has(material)));
      for (const authority of [null, "miit", "jiangxi", "qinghai"])
        expect(all(new PlayedCase(course.id, { authority })).filter((id) => foreign.has(id))).toEqual([]);
    }
    const returning = new PlayedCase("return-number");
    expect(needed(returning)).toContain("number-return-application");
    expect(all(returning)).not.toContain("number-application");
  });
  test("are added and taken away by answers; what nobody knows is needed", () => {
    const one = new PlayedCase("replace-licence");
    expect(needed(one)).toEqual(expect.arrayContaining(["damaged-licence", "loss-statement"]));
    one.say({ do: "answer", answers: { how: "damaged" } });
    expect(all(one)).not.toContain("loss-statement");
    expect(needed(one)).toContain("damaged-licence");
    expect(all(lostLicence("answered"))).not.toContain("damaged-licence");
  });
  test("stay where one of two answers asks for the same", () => {
    const papers = [added("damaged-licence", asks("lost")), added("damaged-licence", asks("damaged"))];
    for (const how of ["lost", "damaged"]) {
      const one = changed("replace-licence", { papers }).say({ do: "answer", answers: { how } });
      expect(needed(one)).toContain("damaged-licence");
    }
    const neither = changed("replace-licence", { papers }).say({ do: "answer", answers: { how: "stolen" } });
    expect(all(neither)).not.toContain("damaged-licence");
  });
  test("are needed where an answer asks for what a list only mentions, in the stricter form and number", () => {
    const mentioned = [...caseLaw.courses.keys()].flatMap((course) => {
      const paper = new PlayedCase(course).stand().papers.find((one) => !one.needed && one.use.when !== null);
      return paper === undefined ? [] : [{ course, material: paper.material.id }];
    })[0];
    if (mentioned === undefined) throw new Error("no list of the law mentions a paper for certain cases only");
    const { course, material } = mentioned;
    const one = changed(course, { papers: [added(material, null)] });
    const paper = one.stand().papers.find((asked) => asked.material.id === material);
    expect(paper).toMatchObject({ needed: true, confidence: "unverified", use: { count: 2 } });
  });
  test("follow the authority: the one it was opened with, the one named since, or the ministry", () => {
    const named = new PlayedCase("replace-licence", { authority: null }).say({
      do: "answer",
      answers: { authority: "江西" },
    });
    expect(all(named)).toEqual(all(new PlayedCase("replace-licence", { authority: "jiangxi" })));
    expect(all(named)).not.toEqual(all(new PlayedCase("replace-licence", { authority: null })));
    const fresh = new PlayedCase("new-licence");
    expect(fresh.stand().ask("item-national")).toBe("no");
    fresh.say({ do: "answer", answers: { coverage: "several" } });
    expect(fresh.stand().ask("item-national")).toBe("yes");
    const miit = new PlayedCase("new-licence", { authority: "miit" }).say({
      do: "answer",
      answers: { coverage: "one" },
    });
    fresh.say({ do: "answer", answers: { authority: "江苏" } });
    expect(fresh.stand().ask("item-national")).toBe("yes");
    expect(miit.stand().ask("item-national")).toBe("yes");
  });
});

describe("a paper that is there", () => {
  const defects = (change: Partial<CasePaperKept>, material = "business-licence-copy") => {
    const one = lostLicence("printed").collect();
    one.say({ do: "put-paper", paper: flawless(one.stand(), material, change) });
    return one.stand().defects.map(({ code, material: of }) => `${of}: ${code}`);
  };
  test("has none of the defects where it is as asked", () => {
    expect(defects({})).toEqual([]);
  });
  test("is missing until it is put in, unless it is waived", () => {
    const one = lostLicence("printed");
    const missing = one.stand().defects.map(({ code }) => code);
    expect(new Set(missing)).toEqual(new Set(["missing"]));
    expect(missing).toHaveLength(needed(one).length - 1);
  });
  test("ends before the review may end, or on nobody knows which day", () => {
    const { review } = lostLicence("ready").stand();
    const ends = (validUntil: string | null) => defects({ validUntil: validUntil === null ? null : day(validUntil) });
    expect(ends(review)).toEqual([]);
    expect(ends("2026-11-30")).toEqual(["business-licence-copy: ends-before-review"]);
    const inTerm = [...caseLaw.materials.values()].some(
      ({ id, inTerm: term }) => id === "business-licence-copy" && term,
    );
    expect(ends(null)).toEqual(inTerm ? ["business-licence-copy: term-unknown"] : []);
  });
  test("names marks nobody saw, files of another type or too large, and files that are not there", () => {
    const one = lostLicence("printed").collect();
    const { papers } = one.stand();
    const marked = papers.find((paper) => paper.needed && paper.material.marks.length > 0);
    const sized = papers.find((paper) => paper.needed && paper.material.file !== null);
    if (marked === undefined || sized === undefined)
      throw new Error("the list asks for no mark, or for no kind of file");
    const marks = marked.material.marks.length;
    expect(defects({ marks: [] }, marked.material.id)).toEqual(
      Array.from({ length: marks }, () => `${marked.material.id}: mark-missing`),
    );
    const { id, file } = sized.material;
    const most = file?.mostBytes ?? 0;
    const scan = { hash: "d".repeat(64), name: "x", type: file?.types[0] ?? "", bytes: most };
    expect(defects({ file: scan }, id)).toEqual([]);
    expect(defects({ file: { ...scan, bytes: most + 1 } }, id)).toEqual([`${id}: file-size`]);
    expect(defects({ file: { ...scan, type: "zip" } }, id)).toEqual([`${id}: file-type`]);
    const codes = defects({ file: null, form: "scan" }, id);
    expect(codes).toContain(`${id}: file-missing`);
  });
  test("is too few, or of another form than asked", () => {
    const of = (form: CasePaperKept["form"], count: number, file: CasePaperKept["file"] = null) => {
      const one = changed("replace-licence", { papers: [added("damaged-licence", null)] });
      one.say({ do: "put-paper", paper: flawless(one.stand(), "damaged-licence", { form, count, file, marks: [] }) });
      return one.stand().defects.flatMap(({ code, material }) => (material === "damaged-licence" ? [code] : []));
    };
    expect(of("original", 2)).not.toContain("too-few");
    expect(of("original", 1)).toContain("too-few");
    expect(of("copy", 2)).toEqual(expect.arrayContaining(["other-form", "file-missing"]));
    expect(of("unknown", 2)).not.toContain("other-form");
  });
});
