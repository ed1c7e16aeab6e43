// The zone of the machine changes no day: calendar, terms and clocks answer the same wherever it stands.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("fixtures/zoneDigest.ts", import.meta.url));
const zones = ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"];

it("Asia/Shanghai, America/Los_Angeles and Pacific/Kiritimati give one digest of the same answers", () => {
  const said = zones.map((TZ) => {
    const text = execFileSync(process.execPath, [script], { env: { ...process.env, TZ }, encoding: "utf8" });
    return JSON.parse(text) as { readonly zone: string; readonly local: number; readonly digest: string };
  });
  // The zones were really taken on: the first hour of 1970 is another one in each.
  expect(said.map(({ zone, local }) => [zone, local])).toEqual([
    ["Asia/Shanghai", 8],
    ["America/Los_Angeles", 16],
    ["Pacific/Kiritimati", 13],
  ]);
  expect(new Set(said.map(({ digest }) => digest))).toHaveLength(1);
  expect(said[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
});
