import { describe, expect, test } from "vitest";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { readLawFiles } from "../files/lawFiles.ts";
import { citationProblems } from "./citationProblems.ts";
import { identifierProblems } from "./identifierProblems.ts";

const licence = "identifiers/telecom-licence.yaml";
const folders = /^(?:identifiers|authorities|kinds)\//;
const texts = Object.fromEntries(Object.entries(lawTexts).filter(([path]) => folders.test(path)));

function problemsOf(given: Readonly<Record<string, string>>): readonly string[] {
  const { files, problems } = readLawFiles(given);
  return [...problems, ...identifierProblems(files)].map(
    ({ file, line, sentence }) => `${file}:${line} ${sentence.en}`,
  );
}

/** The problems with one place of one file changed. Throws where the change finds nothing to change. */
function changed(path: string, from: string, to: string): readonly string[] {
  const text = texts[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return problemsOf({ ...texts, [path]: text.replace(from, to) });
}

function lineOf(path: string, words: string): number {
  const text = texts[path] ?? "";
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

test("the identifiers of this repository have no problem", () => {
  expect(problemsOf(texts)).toEqual([]);
});

describe("an example that does not hold is named with its line", () => {
  const at = (words: string) => `${licence}:${lineOf(licence, words)}`;

  test("it is not read", () => {
    expect(changed(licence, "written: B1-20180452", "written: B7-20180452")).toEqual([
      `${at("written: B1-20180452")} B7-20180452 is not read: class-unknown`,
    ]);
  });

  test.each([
    ["year", 'year: "2018"', 'year: "2019"', "its year 2018, the example says 2019"],
    ["part that is missing", 'serial: "0452" }', 'serial: "0452", site: "1" }', "its site missing, the example says 1"],
    ["part too many", ', serial: "0452" }', " }", "its serial 0452, the example says there is none"],
    ["clean form", "is: B1-20180452", "is: B1-2018", "its clean form B1-20180452, the example says B1-2018"],
  ])("another %s", (_, from, to, sentence) => {
    expect(changed(licence, from, to)).toEqual([`${at("written: B1-20180452")} B1-20180452 is read with ${sentence}`]);
  });

  test("another form", () => {
    expect(changed(licence, "form: foreign-invested", "form: national")).toEqual([
      `${at("written: 合字B2-20170010")} 合字B2-20170010 is read with its form foreign-invested, the example says national`,
    ]);
  });

  test("what must be refused is read", () => {
    expect(changed(licence, "written: 京B3-20219001", "written: 京B2-20219001")).toEqual([
      `${at("written: 京B3-20219001")} 京B2-20219001 must be refused, and is read as 京B2-20219001`,
    ]);
  });

  test("it is refused for another reason", () => {
    expect(changed(licence, "why: digits", "why: form")).toEqual([
      `${at("why: digits")} 沪B2-2021908 is refused as digits, the example says form`,
    ]);
  });
});

describe("the words of the law make the reader", () => {
  test("a class that is taken out is refused, and its examples are named", () => {
    const problems = changed(licence, "words: [A1, A2, B1, B2]", "words: [A1, A2, B2]");
    expect(problems).toContain(
      `${licence}:${lineOf(licence, "written: B1-20180452")} B1-20180452 is not read: class-unknown`,
    );
  });

  test("a class that is put in is read", () => {
    expect(changed(licence, "words: [A1, A2, B1, B2]", "words: [A1, A2, B1, B2, B3]")).toEqual([
      `${licence}:${lineOf(licence, "written: 京B3")} 京B3-20219001 must be refused, and is read as 京B3-20219001`,
    ]);
  });

  test("another word for foreign investment, another label and another century", () => {
    expect(changed(licence, "words: [合字]", "words: [合资]").join("\n")).toContain("合字B2-20170010 is");
    expect(changed(licence, "words: [ICP证]", "words: [ICP照]").join("\n")).toContain("京ICP证110507号 is not read");
    expect(changed(licence, 'words: ["20"]', 'words: ["19"]').join("\n")).toContain(
      "京ICP证110507号 is not read: year",
    );
  });

  test("the mark of filings, of the police, and the class of registrars", () => {
    expect(changed("identifiers/icp-filing.yaml", "words: [ICP备]", "words: [ICP案]").join("\n")).toContain(
      "蜀ICP备12345678号-1 is not read",
    );
    expect(changed("identifiers/police-filing.yaml", "words: [公网安备, ", "words: [").join("\n")).toContain(
      "京公网安备 11010899990134号 is not read",
    );
    expect(changed("identifiers/registrar-licence.yaml", "words: [D3]", "words: [D4]").join("\n")).toContain(
      `${licence}:${lineOf(licence, "why: registrar-licence")} 浙D3-20219002 is refused as class-unknown`,
    );
  });

  test("the digits of credit codes, in their order", () => {
    expect(changed("identifiers/credit-code.yaml", "0123456789AB", "0123456789BA").join("\n")).toContain(
      "91110108MAY100018G is not read: check-digit",
    );
  });
});

describe("a file that does not describe its reader", () => {
  const at = (words: string) => `${licence}:${lineOf(licence, words)}`;

  test("a part that no reader tells, and the one that is missing", () => {
    expect(changed(licence, "- id: serial", "- id: sequence")).toEqual([
      `${at("- id: serial")} describes sequence, but it has prefix, classes, year, serial, site`,
      expect.stringMatching(/telecom-licence.yaml:\d+ does not describe serial/),
    ]);
  });

  test("a part twice", () => {
    expect(changed(licence, "- id: serial", "- id: year").join("\n")).toContain(
      `${at("- id: serial")} describes year twice`,
    );
  });

  test.each([
    ["words: [A1, A2, B1, B2]", "words: [A1, A2, B1, B]", "B is not a capital and a digit, as in B2"],
    ["words: [A1, A2, B1, B2]", 'words: [A1, A2, B1, "B(2"]', "B(2 is not a capital and a digit, as in B2"],
    ["words: [A1, A2, B1, B2]", "words: [A1, A2, B1, A2]", "A2 stands there twice"],
    ["words: [蜀, ", "words: [巴蜀, ", "巴蜀 is not one Chinese character"],
  ])("%s as %s", (from, to, sentence) => {
    expect(changed(licence, from, to)).toEqual([`${at(from)} ${sentence}`]);
  });

  test("a letter that an authority prints is none that no licence prints", () => {
    expect(changed(licence, "words: [蜀, ", "words: [蜀, 川, ")).toEqual([
      `${at("words: [蜀, ")} 川 is the letter of sichuan: take it out of one of the two`,
    ]);
  });

  test("an identifier that nothing reads", () => {
    expect(changed(licence, "id: telecom-licence", "id: passport").join("\n")).toContain(`${licence}:3 id is passport`);
  });
});

describe("a kind", () => {
  const kind = "kinds/website-filing.yaml";
  const at = `${kind}:${lineOf(kind, "identifierGrammar")}`;

  test("names no identifier of the law", () => {
    expect(changed(kind, "identifierGrammar: null", "identifierGrammar: filing")).toEqual([
      `${at} names filing, which is no file of identifiers/`,
    ]);
  });

  test("names one that imports do not read yet", () => {
    expect(changed(kind, "identifierGrammar: null", "identifierGrammar: icp-filing")).toEqual([
      `${at} names icp-filing, by which no import reads numbers: use telecom-licence or domain-name, or null`,
    ]);
  });

  test("loses its identifier", () => {
    const { [licence]: removed, ...rest } = texts;
    expect(removed).toBeDefined();
    expect(problemsOf(rest).join("\n")).toContain("names telecom-licence, which is no file of identifiers/");
  });
});

test("an unknown citation is named with its line", () => {
  const text = lawTexts[licence] ?? "";
  const { files } = readLawFiles({ ...lawTexts, [licence]: text.replace("article: 编号的组成", "article: 第九百条") });
  const [problem, ...more] = citationProblems(files);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: licence, line: lineOf(licence, "article: 编号的组成") });
  expect(problem?.sentence.en).toContain("第九百条");
});
