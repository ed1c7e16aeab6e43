import { expect, test } from "vitest";
import { lostLicence, printed } from "../../../test/fixtures/playedCase.ts";
import { newspaperLooks } from "./newspaperLooks.ts";

/** What is told of a print in a paper, for a licence of Jiangsu. */
function told(
  newspaper: string | null,
  name: string,
  level: "national" | "provincial" = "provincial",
): readonly string[] {
  const one = lostLicence("answered");
  one.say({ ...printed, publication: { ...printed.publication, newspaper, name, level } });
  return newspaperLooks(one.stand()).map(({ says }) => says.zh);
}

test.each([
  [null, "廊坊晚报"],
  ["shenzhen-tequbao", "深圳特区报"],
])("%s, %s: a level that rests on somebody's word is told with how to prove it", (newspaper, name) => {
  expect(told(newspaper, name)[0]).toMatch(/报名说明不了级别。递交前看报头上主管、主办单位那一行和 CN 刊号/);
});

test("what the directory says of a paper is told, and that it is one of another province", () => {
  expect(told("nanjing-chenbao", "南京晨报")).toEqual([expect.stringContaining("先问")]);
  expect(told("zhejiang-ribao", "浙江日报")).toEqual([
    expect.stringContaining("《浙江日报》是浙江的报纸，这张证的发证机关是江苏省通信管理局"),
  ]);
});

test("a national paper needs none", () => {
  expect(told("zhongguo-shangbao", "中国商报", "national")).toEqual([]);
});
