import { expect, test } from "vitest";
import { en } from "../en.ts";
import { zh } from "../zh.ts";
import { itemChoiceText } from "./itemChoiceText.ts";

const licence = {
  name: "增值电信业务经营许可证",
  identifier: "赣B2-20240077",
  counterparty: null,
  end: "2029-02-28",
  openEnded: false,
  company: "甲公司",
};

test("two licences of one name are told apart by number and end", () => {
  expect(itemChoiceText(licence, zh)).toBe("增值电信业务经营许可证 赣B2-20240077 · 有效至 2029年2月28日 · 甲公司");
  expect(itemChoiceText({ ...licence, identifier: null, end: null, openEnded: true }, zh)).toBe(
    "增值电信业务经营许可证 · 长期 · 甲公司",
  );
});

test("what has one word, or none, is not named twice, nor by nothing", () => {
  const bare = { ...licence, name: null, end: null };
  expect(itemChoiceText(bare, en)).toBe("赣B2-20240077 · 甲公司");
  expect(itemChoiceText({ ...bare, name: "赣B2-20240077" }, en)).toBe("赣B2-20240077 · 甲公司");
  expect(itemChoiceText({ ...bare, identifier: null, counterparty: "某数据中心" }, en)).toBe("某数据中心 · 甲公司");
  expect(itemChoiceText({ ...bare, identifier: null }, en)).toBe(`${en.ledger.unnamed} · 甲公司`);
});
