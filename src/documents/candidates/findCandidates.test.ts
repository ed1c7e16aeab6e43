import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { declarationReaderOf } from "../declaration/declarationReader.ts";
import { findCandidates } from "./findCandidates.ts";

const { law } = loadLaw();
const reader = declarationReaderOf(law);
const course = law.courses.get("replace-licence");
const renewal = law.courses.get("renew-licence");
if (course === undefined || renewal === undefined) throw new Error("the law has no course for a lost licence");
const fields = [...course.fields, ...renewal.fields.filter(({ id }) => id === "start")];

const pagesOf = (...texts: readonly string[]) => texts.map((text, at) => ({ page: at + 1, text }));
const find = (...texts: readonly string[]) => findCandidates(pagesOf(...texts), fields, reader);
const values = (...texts: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(find(...texts).map(({ field, candidates }) => [field, candidates.map(({ value }) => value)]));

const clean = `中华人民共和国增值电信业务经营许可证
许可证编号：京B2-20202418
公司名称：云桥数据科技（北京）有限公司
法定代表人：张三丰
业务种类：信息服务业务（仅限互联网信息服务）
覆盖范围：北京
有效期限：2026年1月2日至2031年1月1日
发证机关：北京市通信管理局
发证日期：二〇二六年一月二日`;

const expected = {
  company: ["云桥数据科技（北京）有限公司"],
  "legal-representative": ["张三丰"],
  number: ["京B2-20202418"],
  services: ["信息服务业务（仅限互联网信息服务）"],
  coverage: ["北京"],
  start: ["2026-01-02"],
  end: ["2031-01-01"],
  issuer: ["北京市通信管理局"],
  "issued-on": ["2026-01-02"],
};

describe("a text that says everything once", () => {
  it.each([
    ["as it is printed", clean],
    ["in full-width signs", clean.replaceAll(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0))],
    [
      "set sign by sign",
      clean
        .split("\n")
        .map((line) => [...line].join(" "))
        .join("\n"),
    ],
    ["with a gap behind each label", clean.replaceAll("：", "\t")],
    ["with the value under its label", clean.replaceAll("：", "：\n")],
    ["with radicals for characters", clean.replaceAll("日", "⽇").replaceAll("月", "⽉")],
    [
      "with days in digits",
      clean.replaceAll(/二〇二六年一月二日/g, "2026-01-02").replaceAll("2031年1月1日", "2031.01.01"),
    ],
  ])("%s", (_, text) => {
    expect(values(text)).toEqual(expected);
  });

  test("every value is told with the line in which it stands, and its page", () => {
    const found = find("封面", clean);
    expect(found.find(({ field }) => field === "end")?.candidates).toEqual([
      {
        value: "2031-01-01",
        written: "2031年1月1日",
        snippet: "有效期限：2026年1月2日至2031年1月1日",
        page: 2,
      },
    ]);
  });
});

test("two numbers are two candidates, in the order of the text, and none is chosen", () => {
  const found = values("许可证编号：京B2-20202418\n原许可证编号：京B2-20159999");
  expect(found["number"]).toEqual(["京B2-20202418", "京B2-20159999"]);
});

test("a number that no licence can have is shown behind its label: it may be the misprint that is looked for", () => {
  expect(values("许可证编号：京B9-2020")["number"]).toEqual(["京B9-2020"]);
});

test("what is not there is not found", () => {
  const found = values("许可证编号：京B2-20202418\n法定代表人：\n覆盖范围：\n有效期至：\n备注：无");
  expect(found).toEqual({
    company: [],
    "legal-representative": [],
    number: ["京B2-20202418"],
    services: [],
    coverage: [],
    start: [],
    end: [],
    issuer: [],
    "issued-on": [],
  });
});

test("a table with its headings above has each value under its own", () => {
  expect(values("业务种类\t覆盖范围\n信息服务业务\t全国")).toMatchObject({
    services: ["信息服务业务"],
    coverage: ["全国"],
  });
  expect(values("业务种类\n覆盖范围\n信息服务业务\n全国")).toMatchObject({
    services: ["信息服务业务"],
    coverage: ["全国"],
  });
});

test("a label for two fields gives its value to both", () => {
  expect(values("业务种类（服务项目）及覆盖范围：信息服务业务，北京")).toMatchObject({
    services: ["信息服务业务，北京"],
    coverage: ["信息服务业务，北京"],
  });
});

test("what runs over lines is shown as far as its line, and whole", () => {
  const { services } = values("业务种类：互联网数据中心业务、\n内容分发网络业务\n覆盖范围：全国");
  expect(services).toEqual(["互联网数据中心业务", "互联网数据中心业务、内容分发网络业务"]);
  expect(values("公司名称：云桥数据科\n技有限公司")["company"]).toContain("云桥数据科技有限公司");
});

test("two days with 至 between them are a term, whatever it is called", () => {
  const found = values("服务期限自2026年1月2日起至2027年1月1日止");
  expect(found).toMatchObject({ start: ["2026-01-02"], end: ["2027-01-01"], "issued-on": [] });
});

test("a day of which nothing is said is one of issue only where no other is", () => {
  expect(values("北京市通信管理局\n2026 年 1 月 2 日")["issued-on"]).toEqual(["2026-01-02"]);
  expect(values("发证日期：2026年1月3日\n打印于2026年1月9日")["issued-on"]).toEqual(["2026-01-03"]);
  expect(values("有效期至：2026年2月30日")["end"]).toEqual([]);
});

const words = [
  "公司名称",
  "许可证编号：",
  "京B2-20202418",
  "有效期至",
  "2026年1月2日",
  "业务种类",
  "覆盖范围",
  "有限公司",
];
const piece = oneof(
  constantFrom(...words, "\n", "\t", " ", "：", "（", "及", "\u0000", "\uD800", "⽇", "二〇二六年", "９１"),
  string({ unit: "binary", maxLength: 12 }),
);
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .toUpperCase();

const isDayField = (field: string): boolean => field === "start" || field === "end" || field === "issued-on";

test("whatever stands there, nothing throws and nothing is told that does not stand there", () => {
  const hostile = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
  assert(
    property(hostile, (text) => {
      const said = bare(text);
      const told = find(text).flatMap(({ field, candidates }) => candidates.map((one) => ({ field, ...one })));
      expect(told.filter(({ written }) => !said.includes(bare(written)))).toEqual([]);
      expect(told.filter(({ written, snippet }) => !bare(snippet).includes(bare(written)))).toEqual([]);
      expect(told.filter(({ field, value }) => isDayField(field) && !/^\d{4}-\d{2}-\d{2}$/.test(value))).toEqual([]);
      expect(told.filter(({ field, value }) => !isDayField(field) && !said.includes(bare(value)))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["a label and blanks", `公${"\t".repeat(20_000)}`],
  ["labels without end", "业务种类及".repeat(4000)],
  ["brackets", "业务种类(".repeat(4000)],
  ["lines", "覆盖范围\n".repeat(4000)],
  ["digits", "2 ".repeat(10_000)],
  ["colons behind gaps", "法定代表人 张 ".repeat(2500)],
])("%s take no longer than a page of text", (_, text) => {
  const begun = performance.now();
  find(text);
  expect(performance.now() - begun).toBeLessThan(2000);
});
