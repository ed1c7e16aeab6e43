import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemLine } from "#law/problemLine.ts";
import { LawError, loadCheckedLaw, loadLaw } from "./loadLaw.ts";

const own = fileURLToPath(new URL("../../law", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhaozhang-law-"));
  cpSync(own, folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the worked cases", () => {
  test("are read once, when they are asked for", () => {
    const { cases, law } = loadLaw(folder);
    expect(
      cases()
        .files.map(({ rule }) => rule)
        .toSorted(),
    ).toEqual([...law.obligations.values()].flatMap(({ id, due }) => (due.kind === "case" ? [] : [id])).toSorted());
    expect(cases()).toBe(cases());
  });

  test("with a problem leave the law as it is, and are told by file and line when they are asked for", () => {
    const before = loadLaw(folder).law.hash;
    const path = join(folder, "cases/renew-licence.yaml");
    const sound = readFileSync(path, "utf8");
    writeFileSync(path, sound.replace("kind: licence", "kind: lease"));
    const loaded = loadLaw(folder);
    expect(loaded.law.hash).toBe(before);
    expect(loaded.caseProblems().map((problem) => problemLine(problem).en)).toEqual([
      expect.stringMatching(/^law\/cases\/renew-licence\.yaml:\d+ renew-licence does not reach the kind lease/),
    ]);
    expect(() => loadCheckedLaw(folder)).toThrow(LawError);
    writeFileSync(path, sound);
    expect(loadCheckedLaw(folder).law.hash).toBe(before);
  });

  test("that contradict the law keep it from being used, and so does a file that nobody would read", () => {
    const lead = join(folder, "parameters/licence-renewal-lead.yaml");
    const sound = readFileSync(lead, "utf8");
    writeFileSync(lead, sound.replace("value: 90", "value: 60"));
    expect(() => loadCheckedLaw(folder)).toThrow(/law\/cases\/renew-licence\.yaml:\d+ .* and 2026-12-21 comes out/);
    writeFileSync(lead, sound);
    const stray = join(folder, "obligations/extra.yml");
    writeFileSync(stray, "id: extra\n");
    expect(() => loadLaw(folder)).toThrow(/Correct 1 place in .*\n {2}law\/obligations\/extra\.yml is no \.yaml file/);
    rmSync(stray);
    writeFileSync(join(folder, ".hidden"), "");
    expect(() => loadCheckedLaw(folder)).not.toThrow();
  });
});
