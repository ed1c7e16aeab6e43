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

test("a theft that is printed as a loss is told, and none that is printed as it was", () => {
  const one = lostLicence("answered").say({ do: "answer", answers: { how: "stolen" } });
  const looks = (manner: string) => {
    const text = `星河示例通信有限公司${manner}《增值电信业务经营许可证》正本和副本，特此声明作废。`;
    const publication = { ...printed.publication, name: "中国商报", level: "national" as const, text };
    return newspaperLooks(one.say({ ...printed, publication }).stand()).map(({ says }) => says.zh);
  };
  expect(looks("因被盗丢失")).toEqual([]);
  expect(looks("不慎遗失")).toEqual([expect.stringContaining("《中国商报》登的是遗失，办件里答的是被盗")]);
});
