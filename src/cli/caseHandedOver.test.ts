import { beforeEach, expect, test } from "vitest";
import type { Hono } from "hono";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { ranCommand } from "../../test/fixtures/ranCommand.ts";
import { caseCommand } from "./case.ts";
import { peopleCommand } from "./people.ts";
import type { Command } from "./terminal.ts";

// Somebody leaves: one line hands over everything, the running cases of all companies among it.

let app: Hono;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const rows = ["甲公司", "乙公司"].map((name, at) => `${name},许可证,许可证,粤B2-2024000${at},2024-01-01,2028-12-31`);
  const body = ["企业名称,资源名称,类别,编号,开始日期,到期日期", ...rows].join("\n");
  await app.request("http://127.0.0.1:4180/api/v1/imports?fileName=a.csv", { method: "POST", body });
  for (const name of ["小李", "小王", "老赵"]) await typed(peopleCommand, "save", name);
});

async function typed(command: Command, ...args: readonly string[]): Promise<string> {
  const { code, said } = await ranCommand(app, command, args);
  expect(code, said).toBe(0);
  return said;
}

const board = async (owner: string) => {
  const list = JSON.parse(await typed(caseCommand, "list", "--owner", owner, "--json")) as { cases: { id: string }[] };
  return list.cases.map(({ id }) => id);
};

async function opened(number: string): Promise<string> {
  const said = await typed(caseCommand, "open", "replace-licence", number, "--owner", "小李", "--json");
  return (JSON.parse(said) as { readonly id: string }).id;
}

test("the cases of whoever leaves are with the successor, said twice or once, until the one who left is back", async () => {
  const ids = [await opened("粤B2-20240000"), await opened("粤B2-20240001")];
  expect(await board("小王")).toEqual([]);
  for (const _ of [1, 2]) {
    expect(await typed(peopleCommand, "left", "小李", "--successor", "小王")).toContain("小王");
    expect((await board("小王")).toSorted()).toEqual(ids.toSorted());
  }
  const shown = await typed(caseCommand, "show", ids[0] ?? "");
  expect(shown).toMatch(/小李.*小王/u);
  await typed(caseCommand, "own", ids[0] ?? "", "老赵");
  expect(await board("小王")).toEqual(ids.slice(1));
  await typed(peopleCommand, "left", "小李", "--back");
  expect(await board("小王")).toEqual([]);
  expect(await board("小李")).toEqual(ids.slice(1));
});

test("nobody takes over who is not known, has left, or is the one who leaves", async () => {
  await opened("粤B2-20240000");
  await typed(peopleCommand, "left", "老赵");
  for (const successor of ["小李", "老赵", "外人"]) {
    const { code, said } = await ranCommand(app, peopleCommand, ["left", "小李", "--successor", successor]);
    expect([successor, code, said]).toEqual([successor, 1, expect.stringContaining(successor)]);
  }
  expect(await board("小李")).toHaveLength(1);
});
