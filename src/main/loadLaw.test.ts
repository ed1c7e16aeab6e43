import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LawError, loadLaw } from "./loadLaw.ts";

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
    ).toEqual([...law.obligations.keys()].toSorted());
    expect(cases()).toBe(cases());
  });

  test("with a problem leave the law as it is, and are refused by file and line when they are asked for", () => {
    const before = loadLaw(folder).law.hash;
    const path = join(folder, "cases/renew-licence.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("kind: licence", "kind: lease"));
    const loaded = loadLaw(folder);
    expect(loaded.law.hash).toBe(before);
    expect(() => loaded.cases()).toThrow(LawError);
    expect(() => loaded.cases()).toThrow(
      /law\/cases\/renew-licence\.yaml:\d+ .*renew-licence does not reach the kind lease/,
    );
  });
});
