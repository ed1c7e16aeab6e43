import { describe, expect, it } from "vitest";
import type { Operation } from "#contract/operation.ts";
import { z } from "zod";
import {
  commandProblems,
  decisionProblems,
  linkProblems,
  operationProblems,
  refusalProblems,
  scriptProblems,
} from "./lists.ts";

function operation(id: string, refusals: readonly string[] = []): Operation {
  return { id, method: "get", path: `/${id}`, summary: { zh: "查", en: "Look" }, reply: z.object({}), refusals };
}

describe("operationProblems", () => {
  const useCase = { path: "src/service/listDue.ts", text: "export {};" };
  const route = { path: "src/http/due.ts", text: "route(app, listDue, () => 1);" };

  it("is content with a use case and a route", () => {
    expect(operationProblems([useCase, route], [operation("listDue")])).toEqual([]);
  });

  it("names what is missing", () => {
    expect(operationProblems([route], [operation("listDue")])).toEqual([expect.stringContaining("use case")]);
    expect(operationProblems([useCase], [operation("listDue")])).toEqual([expect.stringContaining("route")]);
    expect(operationProblems([route], [])).toEqual([expect.stringContaining("operations.ts")]);
    expect(operationProblems([useCase, route], [operation("listDue"), operation("listDue")])).toHaveLength(2);
  });
});

describe("commandProblems", () => {
  const due = { name: "due", usage: { en: "due [--json]" } };
  const reference = "## due\n\n`zhaozhang due [--json]`\n\n## serve\n";

  it("compares both ways, and the usage", () => {
    expect(commandProblems(reference, [due])).toEqual([]);
    expect(commandProblems("## serve\nzhaozhang due [--json]", [due])).toEqual([
      expect.stringContaining("command due"),
    ]);
    expect(commandProblems(reference, [])).toEqual([expect.stringContaining("describes due")]);
    const changed = { name: "due", usage: { en: "due [--all]" } };
    expect(commandProblems(reference, [changed])).toEqual([expect.stringContaining("due [--all]")]);
  });
});

describe("refusalProblems", () => {
  it("finds codes without a sentence, declared or used", () => {
    const file = { path: "src/service/a.ts", text: 'refused("never-heard");' };
    expect(refusalProblems([file], [operation("listDue", ["also-not"])])).toEqual([
      expect.stringContaining("never-heard"),
      expect.stringContaining("also-not"),
    ]);
  });
});

describe("decisionProblems", () => {
  it("finds gaps and decisions that are not listed", () => {
    const paths = ["docs/decisions/0001-one.md", "docs/decisions/0003-three.md"];
    expect(decisionProblems(paths, "[One](0001-one.md)")).toEqual([
      expect.stringContaining("the next number is 0002"),
      expect.stringContaining("list 0003-three.md"),
    ]);
  });
});

describe("scriptProblems and linkProblems", () => {
  it("find commands and files that do not exist", () => {
    const text =
      "`npm run -s here`, `npm run gone`, [a](docs/here.md), [b](docs/gone.md), [c](https://example.org/x), [d](#part)";
    const documents = [{ path: "README.md", text }];
    expect(scriptProblems(documents, new Set(["here"]))).toEqual([expect.stringContaining("npm run gone")]);
    expect(linkProblems(documents, ["docs/here.md"])).toEqual([expect.stringContaining("docs/gone.md")]);
  });
});
