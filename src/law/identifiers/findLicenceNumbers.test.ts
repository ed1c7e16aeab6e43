import { describe, expect, it, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { findLicenceNumbers } from "./findLicenceNumbers.ts";
import { licenceReaderOf } from "./licenceReader.ts";

const { law } = loadLaw();
const reader = licenceReaderOf(law.identifiers, law.authorities.values());
const find = (text: string) => findLicenceNumbers(text, reader);
const found = (text: string) => find(text).found.map((one) => one.text);
const refused = (text: string) => find(text).refused.map(({ text: one, why }) => `${one} ${why}`);

describe("every pattern of printed numbers", () => {
  it.each([
    ["A2.B1.B2-20090003", "A2.B1.B2-20090003", "national", null, ["A2", "B1", "B2"], 2009, "0003", null],
    ["B1-20180452", "B1-20180452", "national", null, ["B1"], 2018, "0452", null],
    ["B2-2004-0851号", "B2-20040851", "national", null, ["B2"], 2004, "0851", null],
    ["合字B2-20170010", "合字B2-20170010", "foreign-invested", null, ["B2"], 2017, "0010", null],
    ["京B2-20202418", "京B2-20202418", "provincial", "北京", ["B2"], 2020, "2418", null],
    ["川B2-20100073", "川B2-20100073", "provincial", "四川", ["B2"], 2010, "0073", null],
    ["浙B2-20080224-1", "浙B2-20080224-1", "provincial", "浙江", ["B2"], 2008, "0224", "1"],
    ["京ICP证110507号", "京ICP证110507号", "old-beijing", "北京", [], 2011, "0507", null],
    ["沪ICP证110507号", "沪ICP证110507号", "old-elsewhere", "上海", [], 2011, "0507", null],
  ])("%s", (printed, text, form, province, classes, year, serial, site) => {
    expect(find(printed).refused).toEqual([]);
    const [only, ...more] = find(printed).found;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ text, form, province, classes, year, serial, site });
  });

  test("the ministry issues what no province does", () => {
    const titles = find("B1-20180452 合字B2-20170010 川B2-20100073").found.map(({ authority }) => authority?.title.en);
    expect(titles).toEqual([
      "Ministry of Industry and Information Technology",
      "Ministry of Industry and Information Technology",
      "Sichuan Communications Administration",
    ]);
  });
});

describe("footers", () => {
  it.each([
    ["增值电信业务经营许可证：川B2-20100073　蜀ICP备12345678号-1", ["川B2-20100073"]],
    ["ICP证沪B2-20100073粤ICP备2020098888号", ["沪B2-20100073"]],
    ["粤ICP证粤B2-20210001穗公网监备案证第4401060100011号", ["粤B2-20210001"]],
    ["京B2-20202418，B1-20180452，A2.B1.B2-20090003", ["京B2-20202418", "B1-20180452", "A2.B1.B2-20090003"]],
    ["京B2-20202418,合字B2-20170010 京ICP证110507号", ["京B2-20202418", "合字B2-20170010", "京ICP证110507号"]],
    [
      "京B2-20219418A2.B1.B2-20090003浙B2-20080224-1B1-20180452",
      "京B2-20219418 A2.B1.B2-20090003 浙B2-20080224-1 B1-20180452".split(" "),
    ],
    ["京ICP备2021095555号-1B2-20180452", ["B2-20180452"]],
    ["京B2-20202418和B2-20180452，含B1-20180453", ["京B2-20202418", "B2-20180452", "B1-20180453"]],
    ["经营许可证编号：B1-20180452（全网）", ["B1-20180452"]],
    ["(全网)B2-20180452", ["B2-20180452"]],
    ["许可证编号为B2-20180452号", ["B2-20180452"]],
    ["甲方持有编号为【京B2-20202418】的《增值电信业务经营许可证》，见附件A2-1", ["京B2-20202418"]],
    ["粤网文[2020]3396-195号 粤B2-20090059 B2-20090028 新出网证(粤)字010号", ["粤B2-20090059", "B2-20090028"]],
    ["浙B2-20080224-1|浙网文【2019】1033-086号|新出发浙备字第002号", ["浙B2-20080224-1"]],
    ["B2-20180452/B1-20180453;京B1.B2-20205555", ["B2-20180452", "B1-20180453", "京B1.B2-20205555"]],
    ["© 2013-2024 京B2-20202418 010-88888888", ["京B2-20202418"]],
    ["京B2-20202418Copyright 2024", ["京B2-20202418"]],
    ["见B2-20180452²、B1-20180452①", ["B2-20180452", "B1-20180452"]],
    ["（京）B2-20202418【沪】B2-20100073", ["京B2-20202418", "沪B2-20100073"]],
    ["京Ｂ２－２０２０２４１８", ["京B2-20202418"]],
    ["京b2—20202418", ["京B2-20202418"]],
    ["京 B2 - 2020 - 2418 号", ["京B2-20202418"]],
    ["京B2-\n20202418", ["京B2-20202418"]],
    ["京\u200BB2\u00AD-20202418", ["京B2-20202418"]],
    ["浙B2-20080224号-1", ["浙B2-20080224-1"]],
    ["A2、B1、B2-20090003", ["A2.B1.B2-20090003"]],
    ["京 ICP 证 110507 号", ["京ICP证110507号"]],
    ["京ICP证号：110507", ["京ICP证110507号"]],
    ["京B2-20202418 … 京B2-20202418", ["京B2-20202418", "京B2-20202418"]],
  ])("%s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("what looks like a number and is none", () => {
  it.each([
    ["京ICP备2021095555号-1", "京ICP备2021095555号-1 filing-number"],
    ["蜀ICP备 12345678 号", "蜀ICP备12345678号 filing-number"],
    ["京公网安备 11010802020134号", "京公网安备11010802020134号 police-filing"],
    ["穗公网监备案证第4401060100011号", "公网监备案证第4401060100011号 police-filing"],
    ["公安备案号：11010802020134", "公安备案号:11010802020134 police-filing"],
    ["浙D3-20219002", "浙D3-20219002 registrar-licence"],
    ["京ICP证09928442号", "京ICP证09928442号 mislabelled-filing"],
    ["京ICP证03017号", "京ICP证03017号 digits"],
    ["蜀ICP证110507号", "蜀ICP证110507号 prefix-unknown"],
    ["ICP证110507号", "ICP证110507号 form"],
    ["C1-20219001", "C1-20219001 class-unknown"],
    ["B1.B1-20180452", "B1.B1-20180452 class-repeated"],
    ["京B2-18991234", "京B2-18991234 year"],
    ["公司地址：B2-2018-0452室", "B2-20180452 address"],
    ["注册地 B2-20180452号楼", "B2-20180452 address"],
    ["苏ICP证B2-20100001", "B2-20100001 prefix-apart"],
    ["苏 ICP 证号：B2-20100001", "B2-20100001 prefix-apart"],
    ["京B3-20219001", "京B3-20219001 class-unknown"],
    ["B2.B3-20219001", "B2.B3-20219001 class-unknown"],
    ["京B21-20219001", "京B21-20219001 class-unknown"],
    ["京B-20219001", "京B-20219001 class-unknown"],
    ["蜀B2-20219001", "蜀B2-20219001 prefix-unknown"],
    ["ICP证蜀B2-20219001", "蜀B2-20219001 prefix-unknown"],
    ["编号：火B2-20219001", "火B2-20219001 prefix-unknown"],
    ["辽宁B2-20219001", "辽宁B2-20219001 prefix-unknown"],
    ["湖北B2-20219001", "湖北B2-20219001 prefix-unknown"],
    ["沪B2-2021908", "沪B2-2021908 digits"],
    ["沪B2-202190877", "沪B2-202190877 digits"],
    ["B2-2021908", "B2-2021908 digits"],
    ["京B2-20219001-1234", "京B2-20219001-1234 digits"],
    ["京B2_20219001", "京B2_20219001 form"],
    ["合同HT-B2-20210001", "HT-B2-20210001 form"],
    ["https://example.com/img/b2-20210001.png", "//EXAMPLE.COM/IMG/B2-20210001 form"],
    ["example.comB2-20210001", "COMB2-20210001 form"],
    ["车位B2 20210305", "B220210305 form"],
  ])("%s", (text, why) => {
    expect(found(text)).toEqual([]);
    expect(refused(text)).toEqual([why]);
  });

  it.each([
    "附件A1-2，A4纸210张，B2层105室，京A12345，京B·12345",
    "Annex A1, 2024-05-01, tel. 010-88888888",
    "办理ICP证2024年起，网站ICP备案和ICP证2个月",
    "统一社会信用代码91110108MA01K8J17W",
    "",
  ])("%j holds nothing of the kind", (text) => {
    expect(find(text)).toEqual({ found: [], refused: [] });
  });

  test("a letter is a prefix where it stands alone, not where it ends a word", () => {
    expect(found("更新B2-20180452，南宁B2-20180453，平台B2-20180454，北京 B2-20180455")).toEqual([
      "B2-20180452",
      "B2-20180453",
      "B2-20180454",
      "B2-20180455",
    ]);
    expect(found("北京B2-20180452，持证单位京B2-20180453")).toEqual(["京B2-20180452", "京B2-20180453"]);
  });
});

test("each stands where the text says it", () => {
  const text = "𠮷店㈱：（京）Ｂ２－２０２０２４１８号；京ICP证 110507 号，京ICP备2021095555号-1";
  const { found: numbers, refused: others } = find(text);
  expect([...numbers, ...others].map(({ from, to }) => text.slice(from, to))).toEqual([
    "（京）Ｂ２－２０２０２４１８",
    "京ICP证 110507 号",
    "京ICP备2021095555号-1",
  ]);
});
