import { describe, expect, it } from "vitest";
import { readPeople } from "./readPeople.ts";
import { readServices } from "./readServices.ts";

describe("the people responsible", () => {
  it.each([
    ["小李", ["小李"]],
    ["小李/小王", ["小李", "小王"]],
    ["小李、小王，小陈", ["小李", "小王", "小陈"]],
    ["小李 小王", ["小李", "小王"]],
    ["小李\n小王", ["小李", "小王"]],
    ["小赵（已离职）", ["小赵（已离职）"]],
    ["小赵（已离职）/小王", ["小赵（已离职）", "小王"]],
    ["小李（AB岗：小王、小陈）", ["小李（AB岗：小王、小陈）"]],
    ["小李/小李", ["小李"]],
    ["Ann Smith", ["Ann Smith"]],
    ["", []],
    ["/", []],
    ["无", []],
    ["待定", []],
  ])("%j", (text, people) => {
    expect(readPeople(text)).toEqual(people);
  });
});

describe("the services of a licence", () => {
  it.each([
    ["互联网接入服务业务", ["互联网接入服务业务"]],
    ["互联网接入服务业务、互联网数据中心业务", ["互联网接入服务业务", "互联网数据中心业务"]],
    ["甲业务；乙业务;丙业务", ["甲业务", "乙业务", "丙业务"]],
    [
      "信息服务业务（仅限互联网信息服务、不含其他）、甲业务",
      ["信息服务业务（仅限互联网信息服务、不含其他）", "甲业务"],
    ],
    ["甲业务、甲业务", ["甲业务"]],
    ["", []],
  ])("%j", (text, services) => {
    expect(readServices(text)).toEqual(services);
  });
});
