import { describe, expect, it } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { readLicenceNumber } from "./licenceNumber.ts";
import { licenceReaderOf } from "./licenceReader.ts";

const { law } = loadLaw();
const reader = licenceReaderOf(law.identifiers, law.authorities.values());
const read = (text: string) => readLicenceNumber(text, reader);
const number = (text: string) => {
  const reading = read(text);
  return reading.kind === "number" ? reading.number : reading;
};

describe("a licence number as printed", () => {
  it.each([
    ["A2.B1.B2-20090003", "A2.B1.B2-20090003"],
    ["B1-20180452", "B1-20180452"],
    ["B2-2004-0851号", "B2-20040851"],
    ["合字B2-20170010", "合字B2-20170010"],
    ["京B2-20202418", "京B2-20202418"],
    ["川B2-20100073", "川B2-20100073"],
    ["浙B2-20080224-1", "浙B2-20080224-1"],
    ["浙B2-20080224号-1", "浙B2-20080224-1"],
    ["京ICP证110507号", "京ICP证110507号"],
    ["京ICP证110507", "京ICP证110507号"],
  ])("%s", (written, cleaned) => {
    expect(number(written)).toBe(cleaned);
  });
});

describe("what is cleaned away", () => {
  it.each([
    ["  京 B2 - 20219402 ", "京B2-20219402"],
    ["京b2-20219402", "京B2-20219402"],
    ["京Ｂ２－２０２１９４０２", "京B2-20219402"],
    ["京B2—20219402", "京B2-20219402"],
    ["京B2–20219402号", "京B2-20219402"],
    ["京B2--20219402", "京B2-20219402"],
    ["京B2 20219402", "京B2-20219402"],
    ["京B2-2021-9402号", "京B2-20219402"],
    ["（京）B2-20219402", "京B2-20219402"],
    ["增值电信业务经营许可证：京B2-20219402", "京B2-20219402"],
    ["许可证编号: 京B2-20219402", "京B2-20219402"],
    ["电信业务经营许可证编号京B2-20219402", "京B2-20219402"],
    ["经营许可证编号：B1-20219402", "B1-20219402"],
    ["ICP证京B2-20219402", "京B2-20219402"],
    ["京ICP证京B2-20219402", "京B2-20219402"],
    ["B1-20219402（全网）", "B1-20219402"],
    ["B1-20219402（2021年换发）", "B1-20219402"],
    ["B1-20219402 全网", "B1-20219402"],
    ["京B2-20219402正本", "京B2-20219402"],
    ["A2、B1、B2-20090003", "A2.B1.B2-20090003"],
    ["A2.B1.B2－20090003", "A2.B1.B2-20090003"],
    ["京B2-20219402、京B2-20219402", "京B2-20219402"],
  ])("%s", (written, cleaned) => {
    expect(number(written)).toBe(cleaned);
  });
});

describe("what is no licence number", () => {
  it.each([
    ["京ICP备2021095555号-1", "filing-number"],
    ["粤ICP备2020098888号", "filing-number"],
    ["京ICP证09928442号", "mislabelled-filing"],
    ["京公网安备11010899990134号", "police-filing"],
    ["浙D3-20219002", "registrar-licence"],
    ["沪B2-2021908", "digits"],
    ["沪B2-202190877", "digits"],
    ["京ICP证03017号", "digits"],
    ["B3-20219001", "class-unknown"],
    ["B2.B3-20219001", "class-unknown"],
    ["C1-20219001", "class-unknown"],
    ["蜀B2-20219001", "prefix-unknown"],
    ["20219001", "form"],
    ["见附件", "form"],
    ["HT-2024-001", "form"],
    ["京B2-20219402X", "form"],
  ] as const)("%s: %s", (written, why) => {
    expect(read(written)).toEqual({ kind: "other", why });
  });
});

describe("no number and several numbers", () => {
  it.each(["", "/", "—", "--", "无", "N/A", "待补"])("%j is missing", (written) => {
    expect(read(written)).toEqual({ kind: "missing" });
  });

  it.each(["办理中", "申请中", "已受理，待发证"])("%s is an application in progress", (written) => {
    expect(read(written)).toEqual({ kind: "pending" });
  });

  it.each([
    "京B2-20219418,A2.B1.B2-20219637",
    "京B2-20219418，A2.B1.B2-20219637",
    "京B2-20219418 A2.B1.B2-20219637",
    "京B2-20219418\nA2.B1.B2-20219637",
    "京B2-20219418/A2.B1.B2-20219637号",
  ])("%j holds two", (written) => {
    expect(read(written)).toEqual({ kind: "several", numbers: ["京B2-20219418", "A2.B1.B2-20219637"] });
  });

  it("asks when a filing number stands beside the licence number", () => {
    expect(read("京B2-20219418 京ICP备2021095555号")).toEqual({ kind: "several", numbers: ["京B2-20219418"] });
    expect(read("粤ICP证粤B2-20210001穗公网监备案证第4401号")).toEqual({ kind: "several", numbers: ["粤B2-20210001"] });
  });

  it("tells the province of a number from its prefix", () => {
    expect(read("鄂B2-20219023")).toMatchObject({ prefix: "鄂" });
    expect(read("B2-20219023")).toMatchObject({ prefix: null });
    expect(read("合字B2-20219023")).toMatchObject({ prefix: "合字" });
  });

  it("stays quick on long nonsense", () => {
    expect(read("(:ICP证".repeat(2000))).toMatchObject({ kind: "other" });
    expect(read(`${":ICP证".repeat(2000)}京B2-20219418${"()".repeat(2000)}`)).toEqual({ kind: "other", why: "form" });
  });
});
