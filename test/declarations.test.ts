import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { checkDeclaration } from "#documents/declaration/checkDeclaration.ts";
import type { DeclaredDocument, ExpectedDeclaration } from "#documents/declaration/declaration.ts";
import { draftDeclaration } from "#documents/declaration/draftDeclaration.ts";
import { declarationElements } from "#law/declaration.ts";
import { creditCodeCheckDigit, creditCodeDigitsOf } from "#law/identifiers/creditCode.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { heldDeclarations, writtenDeclarations } from "./fixtures/writtenDeclarations.ts";

const { law } = loadLaw();

const textOf = new Map(writtenDeclarations);

function written(name: string): string {
  const text = textOf.get(name);
  if (text === undefined) throw new Error(`no declaration ${name}`);
  return text;
}

function lineOf(document: DeclaredDocument): string {
  return declarationElements
    .flatMap((element) => {
      const found = document[element];
      if (found === null) return [];
      const former = element === "company" && document.formerName !== null ? `, before ${document.formerName.is}` : "";
      const is = element === "authority" ? (document.authority?.is?.id ?? null) : found.is;
      return [`${element}=${found.written}${is === found.written || is === true ? "" : ` (${String(is)})`}${former}`];
    })
    .join(" | ");
}

/** What is made of one text, for a person to read. */
function made(name: string, text: string): string {
  const { documents, main, missing } = checkDeclaration(law, text, null, day("2026-11-26"));
  return [
    `# ${name}`,
    JSON.stringify(text),
    ...(documents.length === 0 ? [`nothing; missing ${missing.join(", ")}`] : []),
    ...documents.flatMap((one, index) => [
      `${index === main ? ">" : "-"} ${one.kind?.id ?? "no document"}, ${one.manner ?? "no loss"}: ${lineOf(one)}`,
      ...(one.missing.length === 0 ? [] : [`    missing ${one.missing.join(", ")}`]),
      ...one.contradictions.map(({ code, written: stands, meant, why }) =>
        `    ${code}: ${stands}${meant === null ? "" : ` > ${meant}`} ${why ?? ""}`.trimEnd(),
      ),
    ]),
    "",
  ].join("\n");
}

test("every written declaration is read as a person read it", async () => {
  expect(writtenDeclarations.length).toBeGreaterThanOrEqual(60);
  const all = writtenDeclarations.map(([name, text]) => made(name, text)).join("\n");
  await expect(all).toMatchFileSnapshot("golden/declarations.txt");
});

const known: ExpectedDeclaration = {
  company: "云桥数据科技有限公司",
  uscc: "91110108MAY100018G",
  licenceNumber: "京B2-20202418",
  copy: "original",
  authority: "beijing",
  issuedOn: day("2020-05-06"),
};

describe("held against the ledger", () => {
  const whole = written("whole").replace("，特此", "，核发日期2020年5月6日，特此");
  const codesOf = (text: string, expected = known) =>
    checkDeclaration(law, text, expected).contradictions.map(({ code }) => code);

  test("the right text has nothing against it", () => expect(codesOf(whole)).toEqual([]));

  test.each([
    ["company-one-character", "云桥", "云侨"],
    ["company-differs", "云桥数据科技有限公司", "海风网络科技有限公司"],
    ["uscc-differs", "91110108MAY100018G", "91610113MAY200617T"],
    ["uscc-wrong", "91110108MAY100018G", "91110108MAY100018X"],
    ["number-differs", "京B2-20202418", "京B2-20202419"],
    ["copy-differs", "正本", "副本"],
    ["copy-differs", "正本", "附页"],
    ["day-differs", "2020年5月6日", "2020年5月7日"],
  ])("%s: %s written as %s", (code, is, wrong) => {
    expect(codesOf(whole.replace(is, wrong))).toContain(code);
  });

  test("another authority is told by the number and by the ledger", () => {
    const text = whole.replace("北京市通信管理局", "上海市通信管理局");
    expect(codesOf(text)).toEqual(["authority-of-number", "authority-differs"]);
  });

  test("what the ledger does not know is not compared", () => {
    const nothing = { company: null, uscc: null, licenceNumber: null, copy: null, authority: null, issuedOn: null };
    expect(codesOf(whole.replace("云桥", "云侨"), nothing)).toEqual([]);
  });

  test("of two companies in one text the ledger's is compared, and both are told", () => {
    expect(codesOf(written("two companies with their codes in one"))).toEqual(["company-several"]);
    const other = { ...known, company: "海风网络科技有限公司", uscc: "91610113MAY200617T" };
    expect(codesOf(written("two companies with their codes in one"), other)).toEqual(["company-several"]);
    expect(codesOf(written("two companies in one"), other)).toEqual(["company-several"]);
  });

  test("a name in traditional characters is the company of the ledger", () => {
    const expected = { ...known, licenceNumber: "粤B1-20230217", authority: "guangdong" };
    const codes = codesOf(written("traditional characters"), expected);
    expect(new Set(codes)).toEqual(new Set(["traditional-characters"]));
    const { contradictions, missing } = checkDeclaration(law, written("traditional characters"), expected);
    expect(contradictions.map(({ element }) => element)).toEqual([
      "company",
      "document",
      "licenceNumber",
      "authority",
      "void",
    ]);
    expect(missing).toEqual([]);
  });

  test("without a day of checking no day is in the future", () =>
    expect(checkDeclaration(law, written("issued in the future")).contradictions).toEqual([]));

  test.each(heldDeclarations)("%s", (text, ...against) => {
    const document = { kind: "licence", name: "增值电信业务经营许可证" };
    const held = { ...known, issuedOn: null, document, alsoLost: [] };
    const { contradictions, missing } = checkDeclaration(law, text, held, day("2026-11-26"));
    expect({ against: contradictions.map(({ code }) => code), missing }).toEqual({ against, missing: [] });
  });

  test("of several documents the one with the number of the ledger is meant", () => {
    const text = written("two numbers, one name");
    const expected = { ...known, licenceNumber: "沪B2-20191234" };
    expect(checkDeclaration(law, text, expected).main).toBe(1);
  });
});

const names = fc.constantFrom(
  "云桥数据科技有限公司",
  "海风（上海）网络股份有限公司",
  "南山集团有限责任公司",
  "A1云科技有限公司",
);
const issuers = fc.constantFrom(
  ...[...law.authorities.values()].map((one) => ({ id: one.id, title: one.title.zh, prefix: one.licencePrefix ?? "" })),
);
const digits = creditCodeDigitsOf(law.identifiers);
const codes = fc.array(fc.constantFrom(...digits.inOrder), { minLength: 11, maxLength: 11 }).map((signs) => {
  const body = `911101${signs.join("")}`;
  return `${body}${creditCodeCheckDigit(body, digits) ?? ""}`;
});
const copies = fc.constantFrom("original", "duplicate", "both", "annex");
const days = fc.record({
  year: fc.integer({ min: 2020, max: 2026 }),
  month: fc.integer({ min: 1, max: 12 }),
  at: fc.integer({ min: 1, max: 28 }),
});

describe("whatever stands in the ledger", () => {
  test("a draft of it says all of it, and nothing against it", () => {
    fc.assert(
      fc.property(
        fc.record({
          name: names,
          code: codes,
          issuer: issuers,
          copy: copies,
          on: days,
          serial: fc.integer({ min: 0, max: 9999 }),
          stolen: fc.boolean(),
          prohibition: fc.boolean(),
        }),
        ({ name, code, issuer, copy, on, serial, stolen, prohibition }) => {
          const two = (value: number) => String(value).padStart(2, "0");
          const issuedOn = day(`${on.year}-${two(on.month)}-${two(on.at)}`);
          const licenceNumber = `${issuer.prefix}B2-2020${String(serial).padStart(4, "0")}`;
          const { text, gaps } = draftDeclaration(law, {
            company: name,
            uscc: code,
            documents: [
              {
                name: "增值电信业务经营许可证",
                licenceNumber,
                copy,
                authority: issuer.title,
                issuedOn,
                validUntil: day("2030-01-01"),
              },
            ],
            manner: stolen ? "stolen" : "lost",
            prohibition,
          });
          const result = checkDeclaration(law, text, {
            company: name,
            uscc: code,
            licenceNumber,
            copy,
            authority: issuer.id,
            issuedOn,
          });
          expect(gaps).toEqual([]);
          expect(result.documents).toHaveLength(1);
          expect(result.missing).toEqual([]);
          expect(result.contradictions).toEqual([]);
          expect(result.documents[0]?.issuedOn?.is).toBe(issuedOn);
          expect(result.documents[0]?.manner).toBe(stolen ? "stolen" : "lost");
        },
      ),
      { numRuns: 200 },
    );
  });

  test("what a draft lacks is named in it, and found missing by the check", () => {
    const { text, gaps } = draftDeclaration(law, {
      company: null,
      uscc: null,
      documents: [{ name: null, licenceNumber: null, copy: null, authority: null, issuedOn: null, validUntil: null }],
      manner: "lost",
      prohibition: false,
    });
    expect(gaps.map(({ element }) => element)).toEqual([
      "company",
      "uscc",
      "document",
      "copy",
      "licenceNumber",
      "authority",
    ]);
    expect(text).not.toMatch(/[：《（]\s*[，。》）]/);
    for (const { element } of gaps) expect(checkDeclaration(law, text).missing).toContain(element);
  });
});

describe("whatever is pasted", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "有限公司",
        "遗失",
        "许可证",
        "增值电信业务经营许可证",
        "正本",
        "（或副本）",
        "京B2-2020",
        "2418",
        "作废",
        "。",
        "；",
        "通信管理局",
        "2021年2月30日",
        "统一社会信用代码：",
        "9111",
        "〔",
        "\n",
        "\u0000",
      ),
    ),
    { maxLength: 40 },
  );

  test("places lie in the text and hold what was written there", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        for (const document of checkDeclaration(law, text).documents) {
          for (const element of declarationElements) {
            const found = document[element];
            if (found === null) continue;
            expect(found.from).toBeGreaterThanOrEqual(0);
            expect(found.to).toBeLessThanOrEqual(text.length);
            expect(text.slice(found.from, found.to).replaceAll(/\s/g, "")).toBe(found.written);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["digits", "1"],
    ["a word of companies", "公司"],
    ["a document", "许可证"],
    ["brackets", "（"],
    ["emoji", "😀"],
  ])(
    "a megabyte of %s ends",
    (_, unit) => {
      expect(checkDeclaration(law, unit.repeat(Math.ceil(1_000_000 / unit.length))).missing).toContain("licenceNumber");
    },
    60_000,
  );
});
