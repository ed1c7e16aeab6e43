import { expect, test } from "vitest";
import { enCases } from "../enCases.ts";
import { zhCases } from "../zhCases.ts";
import { caseLightText } from "./caseLightText.ts";
import { caseTurnText } from "./caseTurnText.ts";

const still = { turn: "nobody", light: "grey", archived: true, closed: null } as const;
const closed = { on: "2026-11-20", outcome: "done", custody: null, withoutFile: null, ledger: null };

test("a case of an archived company says why it stands still; one that has ended has, wherever its company is", () => {
  expect([caseLightText(still, zhCases), caseTurnText(still, zhCases)]).toEqual(["企业已停用", "停在这里"]);
  expect([caseLightText(still, enCases), caseTurnText(still, enCases)]).toEqual(["company archived", "Stands still"]);
  const ended = { ...still, closed };
  expect([caseLightText(ended, zhCases), caseTurnText(ended, zhCases)]).toEqual(["已结束", "已结束"]);
  const ours = { ...still, archived: false, turn: "ours", light: "yellow" } as const;
  expect([caseLightText(ours, zhCases), caseTurnText(ours, zhCases)]).toEqual(["轮到我们", "轮到我们"]);
});
