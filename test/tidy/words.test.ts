import { describe, expect, it } from "vitest";
import { americanLicences, drawerNames, foreignPlaces, strayChinese } from "./words.ts";

describe("strayChinese", () => {
  it.each(['const a = "台账";', "const a = `第 ${n} 行`;", "const a = /长期/;", 'f({ zh: "台账" });'])(
    "finds %s",
    (text) => {
      expect(strayChinese([{ path: "src/service/listDue.ts", text }])).toHaveLength(1);
    },
  );

  it("finds text between tags", () => {
    expect(strayChinese([{ path: "web/pages/Due.tsx", text: "export const a = <p>应办</p>;" }])).toHaveLength(1);
  });

  it.each([
    ["src/service/listDue.ts", "/** The ledger (台账). */ export {};"],
    ["src/contract/due.ts", 'export const s = { zh: "应办", en: "Due" };'],
    ["src/contract/refusalText.ts", 'export const s = "没有";'],
    ["src/engine/explainDay.ts", 'export const s = "周一";'],
    ["src/intake/dateForms.ts", "export const s = /长期/;"],
    ["src/main/serve.ts", 'export const s = "照章 listens";'],
    ["web/zh.ts", 'export const s = "应办";'],
    ["src/law/law.test.ts", 'const s = "应办";'],
  ])("leaves %s alone", (path, text) => {
    expect(strayChinese([{ path, text }])).toEqual([]);
  });
});

describe("drawerNames", () => {
  it("finds drawers, files and folders", () => {
    const paths = [
      "src/law/utils.ts",
      "src/common/day.ts",
      "web/index.ts",
      "src/engine/helpers.ts",
      "web/parts/constants.ts",
    ];
    expect(drawerNames(paths)).toHaveLength(paths.length);
  });

  it("leaves proper names alone", () => {
    expect(
      drawerNames(["src/calendar/day.ts", "web/index.html", "src/store/commonTable.ts", "law/common.yaml"]),
    ).toEqual([]);
  });
});

describe("foreignPlaces", () => {
  it.each([`/${"work"}/main/src`, `/${"home"}/li/x`, `../${"sha"}red/design.md`, `registry.${"npm"}js.org`])(
    "finds %s",
    (place) => {
      expect(foreignPlaces([{ path: "README.md", text: `one\nsee ${place}` }])).toEqual([
        expect.stringContaining("README.md:2"),
      ]);
    },
  );

  it("leaves addresses and routes alone", () => {
    const text = "GET /api/v1/items, https://example.org/home/page, ./work/x, node_modules/home";
    expect(foreignPlaces([{ path: "README.md", text }])).toEqual([]);
  });
});

describe("americanLicences", () => {
  it("finds the noun and leaves names alone", () => {
    const american = `a ${"licen"}se`;
    expect(americanLicences([{ path: "docs/a.md", text: american }])).toHaveLength(1);
    expect(
      americanLicences([{ path: "docs/a.md", text: "licence, Apache License, [LICENSE](LICENSE), licensed" }]),
    ).toEqual([]);
  });
});
