import { expect, test } from "vitest";
import { inTurn } from "./largeUploads.ts";

const large = new Uint8Array(4 * 1024 * 1024 + 1);
const small = new Uint8Array(10);

test("large files wait for each other, small ones for nobody, and a failure holds up none", async () => {
  const log: string[] = [];
  const run = (name: string, bytes: Uint8Array, fails = false) =>
    inTurn(bytes, async () => {
      log.push(`${name} begins`);
      for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const all = [run("first", large, true), run("second", large), run("small", small)];
  await expect(all[0]).rejects.toThrow("first");
  await Promise.all(all.slice(1));
  expect(log.filter((line) => !line.startsWith("small"))).toEqual([
    "first begins",
    "first ends",
    "second begins",
    "second ends",
  ]);
  expect(log.indexOf("small begins")).toBeLessThan(log.indexOf("second begins"));
});
