import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installedAsLocked } from "../../scripts/installDependencies.mjs";
import { runsTypeScript } from "../../scripts/pinnedNode.mjs";

const folder = mkdtempSync(join(tmpdir(), "zhaozhang-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));

function lockfile(name: string, packages: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ packages }));
  return path;
}

const locked = lockfile("locked.json", {
  "": {},
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/other-platform": { version: "1.0.0", optional: true },
});

describe("installedAsLocked", () => {
  it("is content when only optional packages are missing", () => {
    expect(installedAsLocked(locked, lockfile("same.json", { "node_modules/zod": { version: "4.6.7" } }))).toBe(true);
  });

  it.each([
    ["another version", { "node_modules/zod": { version: "4.6.6" } }],
    ["a missing package", {}],
    ["a package too many", { "node_modules/zod": { version: "4.6.7" }, "node_modules/left": { version: "1.0.0" } }],
  ])("asks for an install on %s", (_, installed) => {
    expect(installedAsLocked(locked, lockfile("other.json", installed))).toBe(false);
  });

  it("asks for an install when nothing was ever installed", () => {
    expect(installedAsLocked(locked, join(folder, "none.json"))).toBe(false);
  });
});

describe("runsTypeScript", () => {
  it.each([
    ["20.20.2", false],
    ["24.11.1", false],
    ["24.12.0", true],
    ["26.0.0", true],
  ])("Node %s: %s", (version, able) => {
    expect(runsTypeScript(version)).toBe(able);
  });
});
