import { expect, test } from "vitest";
import { lostLicence } from "../../../test/fixtures/playedCase.ts";
import { statementFaults } from "./statementFaults.ts";

const [jiangsu, guangdong] = ["江苏省通信管理局", "广东省通信管理局"];

/** What is wrong with whom a statement names, in a case that was opened with the authority of Jiangsu. */
function faultsOf(authority: string, answer: string | null = null): readonly string[] {
  const one = lostLicence("answered");
  if (answer !== null) one.say({ do: "answer", answers: { authority: answer } });
  // Without a number: that tells by itself who issued it.
  const text = `星河示例通信有限公司遗失《增值电信业务经营许可证》正本和副本，发证机关：${authority}，特此声明作废。`;
  const faults = statementFaults(one.stand(), text, []).map(({ zh }) => zh);
  return faults.filter((fault) => fault.includes(jiangsu) || fault.includes(guangdong));
}

test("where an annex was lost, a statement on the original is told", () => {
  const one = lostLicence("answered").say({ do: "answer", answers: { what: "annex" } });
  const entered = (copy: string) =>
    statementFaults(
      one.stand(),
      `星河示例通信有限公司遗失《增值电信业务经营许可证》${copy}，特此声明作废。`,
      [],
    ).filter(({ zh }) => zh.includes("正副本不同"));
  expect(entered("附页")).toEqual([]);
  expect(entered("正本")).toEqual([
    { zh: "正副本不同：写的是「正本」，要声明的是「附页」。", en: expect.stringContaining("an annex") },
  ]);
});

test("where the old paper's day of issue is entered is told where the day is at fault, and nowhere else", () => {
  const one = lostLicence("answered").say({ do: "answer", answers: { "before.issued-on": "2020-05-06" } });
  const text = `星河示例通信有限公司遗失《增值电信业务经营许可证》正本和副本，发证机关：${jiangsu}`;
  const entered = (more: string) =>
    statementFaults(one.stand(), `${text}${more}，特此声明作废。`, []).filter(({ zh }) => zh.includes("补录旧证"));
  expect(entered("")).toEqual([]);
  expect(entered("，发证日期：2020年1月2日")).toEqual([
    {
      zh: expect.stringContaining("核发日期 2020年1月2日"),
      en: expect.stringContaining("where the old paper is completed"),
    },
  ]);
});

test("a statement is held against the authority that the case was opened with", () => {
  expect(faultsOf(jiangsu)).toEqual([]);
  expect(faultsOf(guangdong)).toEqual([expect.stringContaining(jiangsu)]);
});

test("where somebody has answered another since, against that one", () => {
  expect(faultsOf(guangdong, "guangdong")).toEqual([]);
  expect(faultsOf(jiangsu, "guangdong")).toEqual([expect.stringContaining(guangdong)]);
});

test("another kind of certificate, a placeholder and a text without a loss are told", () => {
  const one = lostLicence("answered");
  const text = `星河示例通信有限公司（统一社会信用代码：91310000MA1FL0000X）不慎遗失《增值电信业务经营许可证》正本和副本，许可证编号：苏B2-20210001，发证机关：${jiangsu}，特此声明作废。`;
  const told = (from: string, to: string) =>
    statementFaults(one.stand(), text.replace(from, to), []).map(({ zh }) => zh.slice(0, 8));
  const sound = told("", "");
  const more = (from: string, to: string) => told(from, to).filter((zh) => !sound.includes(zh));
  expect(more("增值电信业务经营许可证", "食品经营许可证")).toEqual(["写的证件是「食品"]);
  expect(more("增值电信", "基础电信")).toEqual(["证件名称和编号对"]);
  expect(more("，特此", "，核发日期：〔待补：核发日期〕，特此")).toEqual(["「〔待补：核发日"]);
  expect(more("不慎遗失", "已转让")).toEqual(["没有写证是怎么没"]);
  expect(more("不慎遗失", "没有遗失")).toEqual(["写着「没有遗失」"]);
  expect(more("作废。", "作废。另遗失苏B2-20240100许可证正本，声明作废。")).toEqual(["还写了编号 苏B"]);
});

test("what was lost is not declared damaged; a theft is a loss, and is no fault of the text", () => {
  const one = lostLicence("answered");
  const told = (manner: string) =>
    statementFaults(
      one.stand(),
      `星河示例通信有限公司${manner}《增值电信业务经营许可证》正本和副本，特此声明作废。`,
      [],
    ).filter(({ zh }) => zh.includes("损毁"));
  expect(told("不慎遗失")).toEqual([]);
  expect(told("因被盗丢失")).toEqual([]);
  expect(told("不慎损毁")).toEqual([
    {
      zh: expect.stringContaining("写的是「损毁」，办件里答的是遗失"),
      en: expect.stringContaining("the case says that it was lost"),
    },
  ]);
  one.say({ do: "answer", answers: { how: "damaged" } });
  expect(told("不慎损毁")).toEqual([]);
});
