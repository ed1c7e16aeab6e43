import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const built = new URL("../../dist/web/", import.meta.url);
const mostBytes = 300 * 1024;

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** Files that must have come before the page at `entry` can be drawn. */
function filesFor(manifest: Manifest, entry: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[entry];
  if (chunk === undefined) throw new Error(`the build has no ${entry}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) filesFor(manifest, next, found);
  return found;
}

function packedSize(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, built))).length, 0);
}

test("the first page needs at most 300 KB of packed JavaScript", () => {
  expect(existsSync(fileURLToPath(built)), "npm run build:web makes it").toBe(true);
  const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", built), "utf8")) as Manifest;
  const first = new Set([...filesFor(manifest, "index.html"), ...filesFor(manifest, "pages/DuePage.tsx")]);
  expect(packedSize(first)).toBeLessThanOrEqual(mostBytes);
  expect(packedSize(first)).toBeGreaterThan(50 * 1024);
});

test("the other pages are not part of it", () => {
  const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", built), "utf8")) as Manifest;
  const first = filesFor(manifest, "index.html");
  for (const page of [
    "DuePage",
    "LedgerPage",
    "ItemPage",
    "ImportPage",
    "CalendarPage",
    "DayPage",
    "WhichLicencePage",
  ]) {
    expect(first).not.toContain(manifest[`pages/${page}.tsx`]?.file);
  }
});
