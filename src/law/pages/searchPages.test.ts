import { describe, expect, test } from "vitest";
import { searchPages } from "./searchPages.ts";
import type { SearchedPage } from "./searchPages.ts";

function page(id: string, texts: Partial<SearchedPage>): SearchedPage {
  return { id, title: { zh: "", en: "" }, names: [], line: { zh: "", en: "" }, body: [], ...texts };
}

const pages = [
  page("in-body", { body: ["许可证的延续要在报刊上声明"] }),
  page("in-line", { line: { zh: "许可证快到期的延续", en: "when a licence ends" } }),
  page("in-title", { title: { zh: "延续许可证", en: "Renewal of a licence" } }),
  page("exact", { title: { zh: "延续", en: "Renewal" }, line: { zh: "许可证", en: "" } }),
  page("named", { title: { zh: "业务", en: "Service" }, names: ["延续", "EDI", "ISO 90"] }),
  page("elsewhere", { title: { zh: "信用", en: "Credit of a company in 1990" } }),
];

const found = (question: string) => searchPages(pages, question).map(({ id }) => id);

describe("the best come first", () => {
  test("what is called exactly so, then a title, then the line, then the rest", () => {
    expect(found("延续")).toEqual(["exact", "named", "in-title", "in-line", "in-body"]);
  });

  test("an id is a name", () => {
    expect(found("in-line")[0]).toBe("in-line");
  });

  test("several words must all occur, wherever they stand", () => {
    expect(found("延续 许可证")).toEqual(["in-title", "in-line", "exact", "in-body"]);
    expect(found("延续 报刊")).toEqual(["in-body"]);
    expect(found("延续 没有这个词")).toEqual([]);
  });
});

describe("what is compared is the text, not how it is written", () => {
  test.each(["edi", "ＥＤＩ", "Edi", " edi "])("%s finds EDI, and not credit", (question) => {
    expect(found(question)).toEqual(["named"]);
  });

  test.each(["《延续》", "“延续”", "「延续」"])("%s is found without its quotes", (question) => {
    expect(found(question)[0]).toBe("exact");
  });

  test("a number is found where it begins", () => {
    expect(found("90")).toEqual(["named"]);
    expect(found("1990")).toEqual(["elsewhere"]);
  });

  test.each(["", "   ", "《》"])("%j asks for nothing, so everything stays in its order", (question) => {
    expect(found(question)).toEqual(pages.map(({ id }) => id));
  });
});
