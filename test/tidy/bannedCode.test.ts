import { describe, expect, it } from "vitest";
import { bannedCode, impureCalls } from "./bannedCode.ts";

describe("impureCalls", () => {
  it.each([
    ["new Date()", "deps.clock.today()"],
    ["Date.now()", "deps.clock.now()"],
    ["Math.random()", "deps.ids.next()"],
    ["crypto.randomUUID()", "deps.ids.next()"],
    ["process.env", "src/main"],
    ['fetch("x")', "Deps"],
    ["console.log(1)", "returned value"],
  ])("finds %s", (call, instead) => {
    const files = [{ path: "src/engine/evaluate.ts", text: `// new Date()\nconst x = ${call};` }];
    expect(impureCalls(files)).toEqual([expect.stringMatching(/^src\/engine\/evaluate\.ts:2 uses /)]);
    expect(impureCalls(files)[0]).toContain(instead);
  });

  it("leaves the shell and the tests alone", () => {
    const paths = ["src/main/clock.ts", "src/store/open.ts", "src/engine/evaluate.test.ts", "scripts/start.mjs"];
    expect(impureCalls(paths.map((path) => ({ path, text: "Date.now();" })))).toEqual([]);
  });
});

describe("bannedCode", () => {
  it.each([
    ["let x: any;", "the type any"],
    ["const x = y as any;", "the type any"],
    ["enum Light { red }", "an enum"],
    ["namespace Law {}", "a namespace"],
    ['it.skip("x", () => {});', "it.skip"],
    ['describe.only("x", () => {});', "describe.only"],
    ['test.todo("x");', "test.todo"],
    ['it.skip.each([1])("x", () => {});', "it.skip"],
    ["// @ts-ignore\nf();", "make the types say"],
    ["// TODO later", "do it now"],
  ])("finds %s", (text, problem) => {
    expect(bannedCode([{ path: "src/law/a.ts", text }])).toEqual([expect.stringContaining(problem)]);
  });

  it("knows words from what they name", () => {
    const text =
      'const any = "any"; const skip = it; list.only(1); const enumerated: unknown = { todo: 1 }; declare module "x" {}';
    expect(bannedCode([{ path: "src/law/a.ts", text }])).toEqual([]);
  });
});
