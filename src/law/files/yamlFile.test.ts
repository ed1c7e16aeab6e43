import { describe, expect, it } from "vitest";
import { fileText } from "./fileText.ts";
import { readYamlFile } from "./yamlFile.ts";
import { yamlProblem } from "./yamlText.ts";

function problemsOf(text: string) {
  const read = readYamlFile("kinds/x.yaml", text);
  return "value" in read ? [] : read;
}

describe("a law file's text", () => {
  it("is read with days and numbers of articles as they are written", () => {
    const read = readYamlFile("kinds/x.yaml", "from: 2026-01-01\narticle: 第十四条\nvalue: 90\nnothing: null\n");
    expect(read).toMatchObject({ value: { from: "2026-01-01", article: "第十四条", value: 90, nothing: null } });
  });

  it("is read once as long as it stays under its path, cannot be changed, and is read anew when it differs", () => {
    const read = readYamlFile("kinds/x.yaml", "id: x\nnames: [a]\n");
    expect(readYamlFile("kinds/x.yaml", "id: x\nnames: [a]\n")).toBe(read);
    if (!("value" in read)) throw new Error("it has problems");
    expect(Object.isFrozen(read.value) && Object.isFrozen((read.value as { names: unknown }).names)).toBe(true);
    expect(readYamlFile("kinds/x.yaml", "id: x\nnames: [b]\n")).toMatchObject({ value: { names: ["b"] } });
    expect(readYamlFile("kinds/y.yaml", "id: x\nnames: [b]\n")).toMatchObject({ file: "kinds/y.yaml" });
    expect(problemsOf("id: x\nid: y\n")).toHaveLength(1);
  });

  it("tells the line of every value, and of the nearest one around a value that is missing", () => {
    const read = readYamlFile(
      "kinds/x.yaml",
      "id: x\nvalues:\n  - from: 2026-01-01\n    cites:\n      - { source: a }\n",
    );
    if (!("value" in read)) throw new Error("not read");
    expect(read.lineOf(["values", 0, "from"])).toBe(3);
    expect(read.lineOf(["values", 0, "cites", 0, "source"])).toBe(5);
    expect(read.lineOf(["values", 0, "confidence"])).toBe(3);
    expect(read.lineOf([])).toBe(1);
  });

  it("is refused with its line where it is no YAML, repeats a key or is two documents", () => {
    expect(problemsOf("id: x\n  title: y\n")[0]).toMatchObject({ file: "kinds/x.yaml", line: 1 });
    expect(problemsOf("id: x\ntitle: y\nid: z\n")).toMatchObject([{ line: 3, sentence: yamlProblem("DUPLICATE_KEY") }]);
    expect(problemsOf("id: x\n---\nid: y\n")[0]?.sentence).toEqual(yamlProblem("MULTIPLE_DOCS"));
  });

  it("is refused where it uses tags or aliases, however often", () => {
    expect(problemsOf("id: !secret x\n")).toMatchObject([{ line: 1, sentence: yamlProblem("TAG_RESOLVE_FAILED") }]);
    expect(problemsOf("id: !!binary aGk=\n")).toMatchObject([{ line: 1 }]);
    expect(problemsOf("a: &a [1]\nb: *a\n")).toEqual([{ file: "kinds/x.yaml", line: 2, sentence: fileText.alias }]);
    const laughs = Array.from(
      { length: 30 },
      (_, at) => `l${at + 1}: &l${at + 1} [${"*l".concat(String(at), ", ").repeat(9)}*l${at}]`,
    );
    expect(problemsOf(["l0: &l0 [lol]", ...laughs].join("\n")).length).toBe(300);
  });

  it("is refused unread where it is far too long", () => {
    expect(problemsOf(`id: ${"x".repeat(100_000)}\n`)).toEqual([
      { file: "kinds/x.yaml", line: null, sentence: fileText.tooLong(100_000) },
    ]);
  });
});
