import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cliText } from "#cli/text.ts";
import { saveNew } from "./saveNew.ts";

// What is saved goes into the folder that was named, made where there is none, and overwrites nothing.

const bytes = new TextEncoder().encode("x");
const text = cliText("zh");
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "save-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("two files go into a folder that was not there", async () => {
  const to = join(root, "材料", "十一月");
  for (const name of ["1.zip", "2.zip"])
    expect(await saveNew({ to, name, into: "folder" }, bytes, text)).toBe(join(to, name));
  expect(readdirSync(to)).toEqual(["1.zip", "2.zip"]);
  await expect(saveNew({ to, name: "2.zip", into: "folder" }, bytes, text)).rejects.toThrow("已经存在");
});

test("a file in the place of the folder is left alone", async () => {
  const to = join(root, "材料");
  await saveNew({ to, name: "a.pdf", into: "either" }, bytes, text);
  expect(statSync(to).isFile()).toBe(true);
  await expect(saveNew({ to, name: "1.zip", into: "folder" }, bytes, text)).rejects.toThrow("写不进");
  expect(readFileSync(to, "utf8")).toBe("x");
});
