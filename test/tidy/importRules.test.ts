import { describe, expect, it } from "vitest";
import { circles, forbiddenImports, idleDependencies, importForms, wrongDependencies } from "./importRules.ts";

function file(path: string, text: string) {
  return { path, text };
}

describe("forbiddenImports", () => {
  it.each([
    ["src/calendar/day.ts", 'import { z } from "zod";', "src/calendar may use no package"],
    ["src/engine/evaluate.ts", 'import { readFile } from "node:fs/promises";', "src/engine may use no package"],
    ["src/law/law.ts", 'import type { Outcome } from "#engine/outcome.ts";', "src/law may import src/calendar"],
    [
      "src/cli/due.ts",
      'import { listDue } from "#service/listDue.ts";',
      "src/cli may import src/contract, src/calendar",
    ],
    ["src/http/due.ts", 'import { pool } from "#store/pool.ts";', "src/http may import src/service, src/contract"],
    ["web/api.ts", 'import { evaluate } from "#engine/evaluate.ts";', "web may import src/contract, src/calendar"],
    ["web/pages/Due.tsx", 'const fs = import("node:fs");', "web may use only react"],
    ["src/calendar/day.ts", 'export { parseLaw } from "#law/parseLaw.ts";', "src/calendar may import nothing of ours"],
    ["src/record/facts.ts", 'import { read } from "#intake/report.ts";', 'write "import type"'],
    ["src/store/pgliteStore.ts", 'import { done } from "#service/result.ts";', "src/store may import"],
  ])("%s must not: %s", (path, text, problem) => {
    expect(forbiddenImports([file(path, text)])).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ["src/engine/evaluate.ts", 'import { addDays } from "#calendar/day.ts"; import { light } from "./light.ts";'],
    ["src/record/facts.ts", 'import type { RowVerdict } from "#intake/report.ts";'],
    ["src/store/pgliteStore.ts", 'import type { Store } from "#service/deps.ts"; import { Kysely } from "kysely";'],
    ["web/pages/Due.tsx", 'import { Table } from "antd"; import zh from "antd/locale/zh_CN"; import "./Due.css";'],
    ["src/engine/evaluate.test.ts", 'import { loadLaw } from "#main/loadLaw.ts"; import { it } from "vitest";'],
  ])("%s may: %s", (path, text) => {
    expect(forbiddenImports([file(path, text)])).toEqual([]);
  });
});

describe("importForms", () => {
  const day = file("src/calendar/day.ts", "export {};");

  it("asks for #folder across folders", () => {
    const files = [day, file("src/law/law.ts", 'import "../calendar/day.ts";')];
    expect(importForms(files)).toEqual(["src/law/law.ts:1 imports ../calendar/day.ts: write #calendar/day.ts"]);
  });

  it("finds names without .ts and files that are not there", () => {
    const files = [day, file("src/calendar/term.ts", 'import "./day";\nimport "#law/gone.ts";')];
    expect(importForms(files)).toHaveLength(2);
  });
});

describe("wrongDependencies", () => {
  it("finds what only developers have, and tests in the product", () => {
    const text = 'import "kysely";\nimport "vite";\nimport "./storeSuite.ts";\nimport "node:fs";';
    const problems = wrongDependencies([file("src/store/open.ts", text)], new Set(["kysely"]));
    expect(problems).toEqual([
      expect.stringContaining(":2 imports vite"),
      expect.stringContaining(":3 imports the test"),
    ]);
  });
});

describe("idleDependencies", () => {
  it("finds what only tests import", () => {
    const files = [file("src/law/a.ts", 'import "zod";'), file("src/law/a.test.ts", 'import "saxes";')];
    expect(idleDependencies(files, new Set(["zod", "saxes"]))).toEqual([expect.stringContaining("saxes")]);
  });
});

describe("circles", () => {
  const a = file("src/law/a.ts", 'import { b } from "./b.ts";');

  it("are told once with every file in them", () => {
    const problems = circles([a, file("src/law/b.ts", 'import "./c.ts";'), file("src/law/c.ts", 'import "./a.ts";')]);
    expect(problems).toEqual([expect.stringContaining("src/law/a.ts → src/law/b.ts → src/law/c.ts → src/law/a.ts")]);
  });

  it("are not made by types", () => {
    expect(circles([a, file("src/law/b.ts", 'import type { A } from "./a.ts";')])).toEqual([]);
  });
});
