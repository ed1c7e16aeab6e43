import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { businessProblems } from "./checks/businessProblems.ts";
import { citationProblems } from "./checks/citationProblems.ts";
import { nameProblems } from "./checks/nameProblems.ts";
import { readLawFiles } from "./files/lawFiles.ts";
import type { LawFiles } from "./files/lawFiles.ts";
import { parseLaw } from "./parseLaw.ts";
import { parseLawCases } from "./parseLawCases.ts";

const sound = readLawFiles(lawTexts).files;

/** The problems of the real files with one place changed. Throws where the change finds nothing to change. */
function changed(path: string, from: string | RegExp, to: string): readonly string[] {
  const before = lawTexts[path] ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  return problemsWith({ [path]: after });
}

/** The problems of the real files with these instead of their own, or beside them. Reads no other file again. */
function problemsWith(texts: Readonly<Record<string, string>>): readonly string[] {
  const { files: read, problems: own } = readLawFiles(texts);
  const files = Object.fromEntries(
    Object.entries(sound).map(([kind, all]) => [
      kind,
      [...all.filter(({ path }) => !(path in texts)), ...read[kind as keyof LawFiles]],
    ]),
  ) as unknown as LawFiles;
  const all = own.length > 0 ? own : [...nameProblems(files), ...citationProblems(files), ...businessProblems(files)];
  return all.map((problem) => `${problem.file}:${problem.line ?? "-"} ${whatIsWrong(problem)}`);
}

const question = (id: string, more = "answers: yes-no\n") =>
  `id: ${id}\ntitle: { zh: 问, en: ask }\nhelp: { zh: 问, en: ask }\n${more}`;

const places = {
  "asks for what is no question": [
    "services/isp.yaml",
    "question: access,",
    "question: acces,",
    /^services\/isp\.yaml:10 asks for acces, which is no file of questions/,
  ],
  "wants an answer that the question does not have": [
    "services/isp.yaml",
    "is: yes",
    "is: maybe",
    /^services\/isp\.yaml:10 wants the answer maybe of access, which has yes, no$/,
  ],
  "falls back on an answer that is none": [
    "questions/rooms.yaml",
    "otherwise: no",
    "otherwise: never",
    /^questions\/rooms\.yaml:\d+ falls back on never, which is none of yes, no$/,
  ],
  "is asked only after itself": [
    "questions/rooms.yaml",
    "question: network-resources",
    "question: rooms",
    /^questions\/rooms\.yaml:\d+ is asked only after itself, by way of rooms$/,
  ],
  "names unknown as an answer": [
    "questions/sms.yaml",
    "id: no",
    "id: unknown",
    /names unknown, which is always an answer/,
  ],
  "does not say whom to apply to": [
    "questions/coverage.yaml",
    "several: miit",
    "many: miit",
    /does not say whom to apply to where the answer is several/,
  ],
  "sends to an authority that is none": [
    "questions/coverage.yaml",
    "several: miit",
    "several: moon",
    /names moon, which is neither province nor an authority/,
  ],
  "exempts at an authority that is none": [
    "services/edi.yaml",
    "anhui:",
    "atlantis:",
    /^services\/edi\.yaml:\d+ names atlantis, which is no file of authorities/,
  ],
  "is for a service that is none": [
    "requirements/idc-isp-plan.yaml",
    "for: [idc, isp]",
    "for: [idc, wifi]",
    /^requirements\/idc-isp-plan\.yaml:\d+ is for wifi, which is no service and no number$/,
  ],
  "leads to a proceeding that is none": [
    "numbers/sms-code.yaml",
    "proceeding: number-allocation",
    "proceeding: number-gift",
    /names number-gift, which is no file of proceedings/,
  ],
  "cites nothing": [
    "services/isp.yaml",
    /cites: \[\{ source: service-catalogue, article: 其他编码 \}, .*\]/,
    "cites: []",
    /^services\/isp\.yaml:\d+ needed\[1\]\.cites: cite at least one source/,
  ],
  "cites an article whose gist is nowhere": [
    "requirements/long-term-service.yaml",
    "article: 第六条",
    "article: 第六百条",
    /cites 第六百条 of telecom-licence-measures/,
  ],
  "rests an exemption on a source that is none": [
    "services/edi.yaml",
    "at:\n      anhui: { cites: [{ source: anhui-licence-announcement-2021",
    "at:\n      anhui: { cites: [{ source: hearsay",
    /^services\/edi\.yaml:\d+ cites hearsay, which is no file of sources/,
  ],
  "is needed whatever is answered": [
    "services/isp.yaml",
    "{ question: access, is: yes }",
    "{ any: [{ question: access, is: yes }, { not: { question: access, is: yes } }] }",
    /^services\/isp\.yaml:\d+ isp: no answer changes it$/,
  ],
  "exempts nobody": [
    "services/internet-information.yaml",
    "        - { question: web-form, is: platform-only }",
    "        - { question: web-form, is: none }",
    /platform-only never exempts/,
  ],
  "applies always although it names a condition": [
    "requirements/capital-one-province.yaml",
    "{ question: coverage, is: one }",
    "{ not: { all: [{ question: coverage, is: one }, { question: coverage, is: several }] } }",
    /capital-one-province: no answer changes it; write always/,
  ],
} as const;

describe("a law about which licence is needed", () => {
  it("is sound in this repository", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each(Object.entries(places))(
    "fails where it %s, with file, line and a sentence",
    (_, [path, from, to, wanted]) => {
      expect(changed(path, from, to)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
    },
  );

  it("fails where a question decides nothing", () => {
    expect(problemsWith({ "questions/mood.yaml": question("mood") })).toEqual([
      "questions/mood.yaml:1 mood decides nothing: nothing differs by its answer",
    ]);
  });

  it("fails where two questions say whom to apply to, or none", () => {
    const coverage = lawTexts["questions/coverage.yaml"] ?? "";
    const second = coverage.replace("id: coverage", "id: reach");
    expect(problemsWith({ "questions/reach.yaml": second })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/reach\.yaml:\d+ says whom to apply to, as coverage does already/),
      ]),
    );
    const without = coverage.slice(0, coverage.indexOf("authority:"));
    expect(problemsWith({ "questions/coverage.yaml": without })).toEqual([
      "questions:- no question says whom to apply to: give one an authority",
    ]);
  });
});

describe("the worked cases about which licence is needed", () => {
  const parsed = parseLaw(lawTexts, (data) => String(data.length));
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const { law } = parsed;

  function caseProblems(path: string, from: string, to: string): readonly string[] {
    const read = parseLawCases({ ...lawTexts, [path]: (lawTexts[path] ?? "").replace(from, to) }, law);
    return read.problems.map((problem) => `${problem.file} ${whatIsWrong(problem)}`);
  }

  it("name questions, answers and services of the law", () => {
    const path = "cases/which-licence/numbers.yaml";
    expect(caseProblems(path, "number-95: no", "number-96: no")).toEqual([
      `${path} answers number-96, which is no question`,
    ]);
    expect(caseProblems(path, "number-95: no", "number-95: soon")).toEqual([
      `${path} answers number-95 with soon, which is none of yes, no, unknown`,
    ]);
    expect(caseProblems(path, "notNeeded: [service-95]", "notNeeded: [service-96, service-95]")).toEqual([
      `${path} names service-96, which is no service and no number`,
    ]);
  });

  it("show everything once needed and once not", () => {
    expect(caseProblems("cases/which-licence/numbers.yaml", "needed: [service-95]", "needed: []")).toEqual([
      "cases/which-licence no case shows service-95 needed",
    ]);
    expect(
      caseProblems("cases/which-licence/communications.yaml", "notRequired: [inform-and-commit, ", "notRequired: ["),
    ).toEqual([]);
  });
});
