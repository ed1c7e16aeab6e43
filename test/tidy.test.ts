import { describe, expect, it } from "vitest";
import { operations } from "#contract/operations.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { apiReference } from "./tidy/apiReference.ts";
import { bannedCode, impureCalls } from "./tidy/bannedCode.ts";
import { glossaryRowProblems, glossaryRows, kindProblems } from "./tidy/glossary.ts";
import { circles, forbiddenImports, idleDependencies, importForms, wrongDependencies } from "./tidy/importRules.ts";
import { importTable } from "./tidy/importTable.ts";
import {
  commandProblems,
  decisionProblems,
  linkProblems,
  operationProblems,
  refusalProblems,
  scriptProblems,
} from "./tidy/lists.ts";
import { matrixReference } from "./tidy/matrixReference.ts";
import { repositoryFiles, repositoryPaths, textOf } from "./tidy/repositoryFiles.ts";
import { longFileProblems, longFunctions } from "./tidy/sizes.ts";
import { americanLicences, drawerNames, foreignPlaces, strayChinese } from "./tidy/words.ts";

// The rules of the repository. Each message says what to do instead; `tidy/*.test.ts` shows that each rule can fail.

const packageFile = JSON.parse(textOf("package.json")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const documents = repositoryFiles.filter(({ path }) => path.endsWith(".md"));

describe("imports", () => {
  it("follow the table of ARCHITECTURE.md", () => {
    expect(forbiddenImports(repositoryFiles)).toEqual([]);
  });

  it("are governed by a table with the folders of ARCHITECTURE.md", () => {
    const drawn = [...textOf("ARCHITECTURE.md").matchAll(/^\| `([\w/]+?)\/?` \|/gm)].map((match) => match[1]);
    expect(drawn.filter((folder) => folder !== "law")).toEqual(importTable.map(({ folder }) => folder));
  });

  it("name existing files, and files of other folders by #folder", () => {
    expect(importForms(repositoryFiles)).toEqual([]);
  });

  it("take no test into the product, and of packages those that are installed with it", () => {
    const dependencies = new Set(Object.keys(packageFile.dependencies));
    expect(wrongDependencies(repositoryFiles, dependencies)).toEqual([]);
    expect(idleDependencies(repositoryFiles, dependencies)).toEqual([]);
  });

  it("do not run in circles", () => {
    expect(circles(repositoryFiles)).toEqual([]);
  });
});

describe("code", () => {
  it("outside main, store, channels, files, http and cli depends on its arguments alone", () => {
    expect(impureCalls(repositoryFiles)).toEqual([]);
  });

  it("has no any, enum, silenced compiler, postponed work or test that does not run", () => {
    expect(bannedCode(repositoryFiles)).toEqual([]);
  });

  it("comes in files of at most 300 lines", () => {
    expect(longFileProblems(repositoryFiles)).toEqual([]);
  });

  it("comes in functions of at most 70 lines", () => {
    expect(longFunctions(repositoryFiles)).toEqual([]);
  });

  it("lies in files named after the one thing that they define", () => {
    expect(drawerNames(repositoryPaths)).toEqual([]);
  });

  it("keeps Chinese text in its places", () => {
    expect(strayChinese(repositoryFiles)).toEqual([]);
  });
});

describe("the repository", () => {
  it("stands alone: no machine's paths, no neighbours, no registry", () => {
    expect(foreignPlaces(repositoryFiles)).toEqual([]);
  });

  it("writes licence with c", () => {
    expect(americanLicences(repositoryFiles)).toEqual([]);
  });

  it("numbers its decisions and lists them", () => {
    expect(decisionProblems(repositoryPaths, textOf("docs/decisions/README.md"))).toEqual([]);
  });

  it("tells people only of commands that exist", () => {
    expect(scriptProblems(documents, new Set(Object.keys(packageFile.scripts)))).toEqual([]);
  });

  it("links only to what is there", () => {
    expect(linkProblems(documents, repositoryPaths)).toEqual([]);
  });
});

describe("lists", () => {
  it("have a use case and a route for every operation", () => {
    expect(operationProblems(repositoryFiles, operations)).toEqual([]);
  });

  it("have a reference of the API made from the operations", async () => {
    await expect(apiReference(operations)).toMatchFileSnapshot("../docs/reference/api.md");
  });

  it("have a reference of what is known of each authority, made from the law", async () => {
    await expect(matrixReference(loadLaw().law)).toMatchFileSnapshot("../docs/reference/matrix.md");
  });

  it("have every command in the reference of the command line", () => {
    expect(commandProblems(textOf("docs/reference/cli.md"))).toEqual([]);
  });

  it("have a sentence in both languages for every refusal", () => {
    expect(refusalProblems(repositoryFiles, operations)).toEqual([]);
  });

  it("have the notions and every kind in the glossary", () => {
    const rows = glossaryRows(textOf("GLOSSARY.md"));
    const kinds = repositoryFiles.filter(({ path }) => /^law\/kinds\/[^/]+\.yaml$/.test(path));
    expect(glossaryRowProblems(rows, repositoryFiles)).toEqual([]);
    expect(kindProblems(kinds, rows)).toEqual([]);
  });
});
