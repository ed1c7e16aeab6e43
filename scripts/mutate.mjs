// Mutation testing of src/calendar, or of files named: changes the code one place at a time and asks whether a test notices.
//   npm run mutate [-- src/calendar/clock/ending.ts …]
//   npm run mutate -- src/engine/deadlines/*.ts
// Stryker is no dependency of the product: it is installed into a copy of the repository, and runs there.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root, say } from "./repository.mjs";

const strykerVersion = "10.1.1";

/** Tests that reach src/calendar, the quick ones: the others take minutes and are asked about survivors alone. */
const quickTests = ["src/calendar/**/*.test.ts", "test/regressions/clocks.test.ts"];
// Stryker runs tests in a thread, where no test can set the time zone: those of test/regressions/time.test.ts are left out.
const slowTests = ["test/oracle/**/*.test.ts", "test/regressions/{clocks,terms}.test.ts"];
const slowest = "src/calendar/unpublishedYears.test.ts";

/** What reaches the code of the engine: its own tests, and every worked case of the law. */
const engineTests = [
  "src/engine/**/*.test.ts",
  "test/lawCases.test.ts",
  "test/parameterCases.test.ts",
  "test/ruleExplanations.test.ts",
];

function run(command, args, cwd, env = process.env) {
  const done = spawnSync(command, args, { cwd, env, stdio: "inherit" });
  if (done.status !== 0) throw new Error(`${command} ${args[0] ?? ""} ended with ${done.status ?? done.signal}`);
}

/** The files that git knows, with what is changed in them and not committed. */
function copyRepository(to) {
  const listed = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  if (listed.status !== 0) throw new Error("this is no git work tree, so there is no list of files to copy");
  for (const path of listed.stdout.split("\0").filter((one) => one !== "")) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(root, path), join(to, path));
  }
}

function configure(copy, mutate, thorough) {
  const quick = mutate.every((path) => path.startsWith("src/engine/")) ? engineTests : quickTests;
  const include = thorough ? [...quick, ...slowTests] : quick;
  // One module graph for all test files: reading the law anew for each of them would take most of the time.
  const tests = { include, exclude: thorough ? [] : [slowest], testTimeout: 180_000, maxWorkers: 1, isolate: false };
  writeFileSync(join(copy, "vitest.mutate.config.js"), `export default ${JSON.stringify({ test: tests })};\n`);
  const config = {
    testRunner: "vitest",
    mutate,
    concurrency: 2,
    coverageAnalysis: "perTest",
    vitest: { configFile: "vitest.mutate.config.js", related: false },
    // Stryker would rewrite tsconfig.json with TypeScript's own programming interface, which TypeScript 7 does not have.
    tsconfigFile: "none.json",
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    ignorePatterns: ["web", "samples", "docs"],
    timeoutMS: 10_000,
  };
  writeFileSync(join(copy, "stryker.config.json"), JSON.stringify(config));
}

function mutantsOf(report) {
  return Object.entries(JSON.parse(readFileSync(report, "utf8")).files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
}

function survived({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

/** `file:line:column-line:column`, as Stryker takes what is to be mutated; its columns count from 0 there. */
function placeOf({ file, location: { start, end } }) {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

const asked = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), "zhaozhang-mutate-"));
copyRepository(copy);
say(`installing Stryker ${strykerVersion} into ${copy}`);
const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
run("npm", ["ci", ...quiet], copy);
const stryker = [`@stryker-mutator/core@${strykerVersion}`, `@stryker-mutator/vitest-runner@${strykerVersion}`];
run("npm", ["install", "--no-save", ...quiet, ...stryker], copy);
const env = { ...process.env, PATH: `${join(copy, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` };
const node = join(copy, "node_modules", ".bin", "node");
const command = [join(copy, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js"), "run"];
const report = join(copy, "reports", "mutation", "mutation.json");
configure(copy, asked.length > 0 ? asked : ["src/calendar/**/*.ts", "!src/calendar/**/*.test.ts"], false);
run(node, command, copy, env);
// Kept beside it, because asking the slow tests writes the report anew.
cpSync(report, join(copy, "reports", "mutation", "quick.json"));
const all = mutantsOf(report);
const doubtful = all.filter(survived);
let remaining = doubtful;
if (doubtful.length > 0) {
  say(`asking the slow tests about ${doubtful.length} survivors`);
  configure(copy, [...new Set(doubtful.map(placeOf))], true);
  run(node, command, copy, env);
  const named = new Set(doubtful.map((one) => `${placeOf(one)} ${one.replacement}`));
  remaining = mutantsOf(report).filter((one) => survived(one) && named.has(`${placeOf(one)} ${one.replacement}`));
}
for (const one of remaining) say(`${one.file}:${one.location.start.line} ${one.mutatorName}: ${one.replacement}`);
const killed = all.length - remaining.length;
say(`${killed} of ${all.length} changes were noticed, ${((killed / all.length) * 100).toFixed(1)} %`);
