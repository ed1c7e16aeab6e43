import { describe, expect, it } from "vitest";
import { KindReader } from "./readKind.ts";
import { fixtureContext } from "./sheetFixture.ts";

const reader = new KindReader(fixtureContext.kinds.values(), new Set(["A2", "B1", "B2"]));

function kindOf(category: string, name: string, identifier = "", hints: readonly string[] = []): string | null {
  return reader.read({ category, name, identifier, hints })?.id ?? null;
}

describe("the kind of a row", () => {
  it.each([
    ["许可证", "增值电信业务经营许可证", "licence"],
    ["", "增值电信业务经营许可证（跨地区）", "licence"],
    ["", "电信网码号资源使用证书", "number-certificate"],
    ["", "营业执照", "business-licence"],
    ["", "网络安全等级保护备案证明", "security-grading"],
    ["", "网站ICP备案", "website-filing"],
    ["", "信息安全管理体系认证证书", "certification"],
    ["专线", "通州备份专线", "line"],
    ["带宽", "回源带宽", "line"],
    ["机房", "A区电力扩容", "room"],
    ["IP", "IPv4地址段 203.0.113.0/24", "ip"],
    ["IP地址", "x", "ip"],
    ["域名", "yunqiao.example", "domain"],
    ["SSL证书", "yunqiao.example", "tls"],
    ["证书", "客户端代码签名证书", "code-signing"],
    ["其他", "消防维保合同", "contract"],
    ["维保", "机房空调维保", "contract"],
    ["合同", "带宽合同", "line"],
    ["通道", "短信通道接入", "number-access"],
    ["机房", "冷通道改造", "room"],
    ["码号", "1069示例码号", "number-certificate"],
    ["106码号", "示例", "sms-code"],
    ["备案", "通信网络单元定级备案", "network-unit-filing"],
  ])("%s · %s is a %s", (category, name, expected) => {
    expect(kindOf(category, name)).toBe(expected);
  });

  it.each([
    ["办公室专线", "line"],
    ["专线租赁合同", "line"],
    ["机房消防维保合同", "contract"],
    ["泛域名SSL证书", "tls"],
    ["域名（SSL证书另计）", "domain"],
    ["等保测评报告", "protection-assessment"],
    ["等保定级备案", "security-grading"],
    ["信息安全管理系统评测报告", "evaluation"],
    ["二级网络单元评测报告", "network-unit-assessment-level-2"],
    ["国际专线", "international-line"],
    ["供应商增值电信业务经营许可证", "supplier-licence"],
    ["域名注册服务机构许可证", "registrar-licence"],
    ["IP地址备案", "ip-filing"],
    ["专线服务合同", "line"],
  ])("the head of a name stands last: %s is a %s", (name, expected) => {
    expect(kindOf("", name)).toBe(expected);
  });

  it("tells 106 from 95 by digits that stand in a name, whatever other counts were read before", () => {
    const names = ["短信7码号", "短信106码号", "呼叫95码号", "短信8码号", "第106码号", "第2码号"];
    expect(names.map((name) => kindOf("", name))).toEqual([
      "number-certificate",
      "sms-code",
      "short-number",
      "number-certificate",
      "sms-code",
      "number-certificate",
    ]);
  });

  it("leaves 定级备案 open, which means either of two filings", () => {
    expect(kindOf("", "定级备案")).toBeNull();
  });

  it("does not find ip in vip", () => {
    expect(kindOf("VIP", "VIP客户")).toBeNull();
    expect(kindOf("ip", "")).toBe("ip");
  });

  it("comes from heading, sheet or title only where they name one kind", () => {
    expect(kindOf("主用", "城东一线", "", ["专线台账"])).toBe("line");
    expect(kindOf("主用", "城东一线", "", ["专线与IP"])).toBeNull();
    expect(kindOf("主用", "城东一线", "", ["专线与IP", "合同编号"])).toBe("contract");
  });

  it("comes from the form of name or number where no word tells it", () => {
    expect(kindOf("", "a.example")).toBe("domain");
    expect(kindOf("", "198.51.100.0/25")).toBe("ip");
    expect(kindOf("", "2001:db8:1000::/36")).toBe("ip");
    expect(kindOf("", "甲证", "京B2-20219001")).toBe("licence");
    expect(kindOf("", "甲", "BC(2023)合字第118号")).toBeNull();
  });
});
