import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

// The examples play whole cases in simulated time and say the same each time, in both languages.

const run = promisify(execFile);

describe.each(["lost-licence", "line-agreement"])("the example %s", (name) => {
  test.each(["zh", "en"])("says in %s what it said before", async (language) => {
    const script = fileURLToPath(new URL(`../examples/${name}.ts`, import.meta.url));
    const { stdout, stderr } = await run(process.execPath, [script, ...(language === "en" ? ["--en"] : [])]);
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(`golden/examples/${name}.${language}.txt`);
  });
});
