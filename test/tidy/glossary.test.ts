import { describe, expect, it } from "vitest";
import { glossaryRowProblems, glossaryRows, kindProblems } from "./glossary.ts";

const glossary =
  "| English in code | 中文 | Meaning | Source |\n| --- | --- | --- | --- |\n| `ip-lease` | IP 租用 | a lease | ours |\n";
const code = [{ path: "src/law/law.ts", text: "ip-lease" }];
const kind = { path: "law/kinds/ip-lease.yaml", text: "id: ip-lease\ntitle: { zh: IP 租用, en: IP lease }\n" };

describe("the glossary", () => {
  it("is read by its rows", () => {
    expect(glossaryRows(glossary)).toEqual([{ word: "ip-lease", term: "IP 租用", meaning: "a lease", source: "ours" }]);
  });

  it("is content with a whole row that is used", () => {
    expect(glossaryRowProblems(glossaryRows(glossary), code)).toEqual([]);
    expect(kindProblems([kind], glossaryRows(glossary))).toEqual([]);
  });

  it("finds rows that nobody uses, stand twice or lack a cell", () => {
    const rows = glossaryRows(`${glossary}| \`ip-lease\` | IP |  | ours |\n| nowhere | 无 | nothing | ours |\n`);
    expect(glossaryRowProblems(rows, code)).toEqual([
      expect.stringContaining("lacks"),
      expect.stringContaining("stands twice"),
      expect.stringContaining("nowhere is used nowhere"),
    ]);
  });

  it("finds kinds that are missing or called otherwise", () => {
    expect(kindProblems([kind], [])).toEqual([expect.stringContaining("add the kind")]);
    const renamed = glossaryRows(glossary.replace("IP 租用", "地址租用"));
    expect(kindProblems([kind], renamed)).toEqual([expect.stringContaining("is called 地址租用")]);
  });
});
