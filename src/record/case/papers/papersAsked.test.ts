import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CasePaper, Course } from "#law/course.ts";
import { PlayedCase, caseLaw, flawless, lostLicence, printed } from "../../../../test/fixtures/playedCase.ts";
import type { CasePaperKept } from "../caseEvent.ts";

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
  holds: "needed",
  otherwise: "left-out",
  unknown: "needed",
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
      const paper = changed(course, { papers: [] })
        .stand()
        .papers.find((one) => !one.needed && one.use.when !== null);
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

describe("a renewal", () => {
  const basic = [
    "renewal-form",
    "compliance-commitment",
    "business-licence-copy",
    "licence-scans",
    "shareholder-resolution",
    "service-running-proof",
  ];
  const more = [
    "user-service-agreement",
    "supplement-commitment",
    "shareholder-id",
    "business-plan",
    "security-measures",
    "emergency-plan",
  ];
  const given = { running: "all", "at-hand": "yes", "reports-clean": "yes", information: "no" };
  const renewal = (list: string | null) =>
    new PlayedCase("renew-licence").say({ do: "answer", answers: { ...given, list } });
  test("asks for what the answer names: the basic papers, and the longer list", () => {
    expect(needed(renewal("basic")).toSorted()).toEqual(basic.toSorted());
    expect(all(renewal("basic"))).not.toContain("user-service-agreement");
    expect(needed(renewal("longer")).toSorted()).toEqual([...basic, ...more].toSorted());
    const information = renewal("basic").say({ do: "answer", answers: { information: "yes" } });
    for (const material of ["access-contract", "domain-certificate", "filing-screenshot"])
      expect(needed(information)).toContain(material);
  });
  test("asks for the basic papers where nobody knows, and shows the rest as to be asked about", () => {
    const one = renewal(null);
    expect(needed(one).toSorted()).toEqual(basic.toSorted());
    const toAsk = one.stand().papers.flatMap((paper) => (paper.toAsk ? [paper.material.id] : []));
    expect(toAsk.toSorted()).toEqual(more.toSorted());
    expect(one.stand().defects.map(({ material }) => material)).not.toContain("emergency-plan");
  });
  test("needs nothing of history", () => {
    for (const list of ["basic", "longer", null]) expect(needed(renewal(list))).not.toContain("old-renewal-papers");
  });
});

describe("whose word a paper is", () => {
  test("is told apart from whose word its number is: Jiangxi wants the newspaper, practice says three", () => {
    const paper = new PlayedCase("replace-licence", { authority: "jiangxi" })
      .stand()
      .papers.find(({ material }) => material.id === "loss-statement");
    expect(paper).toMatchObject({ confidence: "official", use: { form: "original", count: 3 } });
    expect([paper?.formBy.confidence, paper?.countBy.confidence]).toEqual(["practice", "practice"]);
    expect(paper?.countBy.cites.map(({ source }) => source)).not.toContain("jiangxi-replacement-guide");
  });
  test("is never official for a form or a number that no official text names", () => {
    const lists = [...caseLaw.proceedings.values(), ...caseLaw.overlays.values()].flatMap(({ provisions }) =>
      [...provisions.values()].flat().map(({ confidence, materials }) => ({ confidence, uses: materials })),
    );
    const own = [...caseLaw.courses.values()].flatMap(({ papers }) =>
      papers.map(({ confidence, use }) => ({ confidence, uses: [use] })),
    );
    const official = [...lists, ...own]
      .filter(({ confidence }) => confidence === "official")
      .flatMap(({ uses }) => uses);
    const wrong = [...caseLaw.courses.keys()].flatMap((course) =>
      [null, "miit", "jiangxi", "qinghai", "gansu"].flatMap((authority) =>
        new PlayedCase(course, { authority }).stand().papers.flatMap(({ material, use, formBy, countBy }) => {
          const named = official.filter((one) => one.material === material.id);
          const form = use.form === "unknown" || named.some((one) => one.form === use.form);
          const count = use.count === null || named.some((one) => one.count === use.count);
          const isWrong = (formBy.confidence === "official" && !form) || (countBy.confidence === "official" && !count);
          return isWrong ? [`${course} ${authority} ${material.id}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test("is not that of the source code of a front end: at the ministry a lost licence takes what agencies list", () => {
    const one = new PlayedCase("replace-licence", { authority: "miit" });
    expect(needed(one)).toEqual(needed(new PlayedCase("replace-licence", { authority: null })));
    const sources = one
      .stand()
      .papers.flatMap((paper) => (paper.needed ? paper.cites.map(({ source }) => source) : []));
    expect(sources).not.toContain("approval-front-end");
  });
  test("leaves what practice adds to an official paper to be waived, and the paper itself needed", () => {
    const one = lostLicence("answered");
    one.say({ do: "answer", answers: { authority: "江西" } });
    const code = () => one.code({ do: "waive", material: "loss-statement", because: "电话问过，一份即可" });
    expect(code()).toBe("waiver-official");
    one.say({ ...printed, publication: { ...printed.publication, originals: 1 } });
    const mine = () => one.stand().defects.filter(({ material }) => material === "loss-statement");
    expect(mine().map(({ code: of, confidence }) => [of, confidence])).toEqual([["too-few", "practice"]]);
    one.say({ do: "waive", material: "loss-statement", because: "电话问过，一份即可" });
    expect(mine()).toEqual([]);
    one.say({ do: "take-paper", paper: printed.paper, because: "错了" });
    expect(mine().map(({ code: of }) => of)).toEqual(["missing"]);
  });
});

describe("the number of a paper", () => {
  const statement = (form: CasePaperKept["form"], count: number, id: string) => {
    const one = lostLicence("answered").stand();
    return { do: "put-paper", paper: flawless(one, "loss-statement", { id, form, count }) } as const;
  };
  const few = (one: PlayedCase) =>
    one
      .stand()
      .defects.flatMap(({ code, material, data }) => (material === "loss-statement" ? [[code, data["count"]]] : []));
  const one = () => lostLicence("answered").say({ ...printed, publication: { ...printed.publication, originals: 1 } });
  test("counts what is of the form that is asked for and nothing else", () => {
    expect(few(one().say(statement("copy", 2, "copies")))).toEqual([["too-few", 1]]);
    expect(few(one().say(statement("original", 2, "originals")))).toEqual([]);
  });
  test("counts originals of one newspaper and day", () => {
    const twice = one().say({
      ...printed,
      paper: "another",
      on: "2026-09-03",
      publication: { ...printed.publication, name: "另一日报", originals: 2 },
    });
    expect(few(twice)).toEqual([["too-few", 2]]);
    expect(few(twice.say(statement("original", 1, "third")))).toEqual([]);
    const kept = twice.state.papers.find(({ id }) => id === "another");
    if (kept === undefined) throw new Error("the second print gave no paper");
    twice.say({ do: "put-paper", paper: { ...kept, issue: null, count: 1 } });
    expect(twice.state.papers.find(({ id }) => id === "another")?.issue).toBe("另一日报 2026-09-03");
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

test("nothing is wanted where the answers lead elsewhere: a lost acceptance notice needs no newspaper", () => {
  const one = lostLicence("answered");
  expect(one.stand().defects.map(({ code }) => code)).toContain("missing");
  one.say({ do: "answer", answers: { what: "acceptance-notice" } });
  expect(one.stand().papers.filter((paper) => paper.needed || paper.toAsk)).toEqual([]);
  expect(one.stand().defects).toEqual([]);
  expect(one.code({ do: "submit", number: null })).toBe("instead-other");
});
