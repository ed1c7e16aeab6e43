import { describe, expect, test } from "vitest";
import { documentDesk, yunnan } from "./fixtures/documentDesk.ts";

const national =
  "甲示例公司,许可证,增值电信业务经营许可证,B1-20269002,江西省,,互联网接入服务业务,2026-02-01,2031-01-31,张三,";

const { json, ledger, opened, shown, textOf } = documentDesk("2026-11-21");

describe("where a licence reaches", () => {
  test("is to be filled of a licence of the ministry, whichever province the ledger names", async () => {
    const [item] = await ledger(national);
    const { said, missing } = await shown("change-application", { item });
    expect(said).toMatchObject({ recipient: "工业和信息化部", coverage: null });
    expect(missing).toContain("coverage");
  });

  test("is the province of its number, and what a column of the ledger says goes before", async () => {
    const [of, written] = await ledger(yunnan.replace("云南省", ""), `${national}全国`);
    expect((await shown("change-application", { item: of })).said["coverage"]).toBe("云南省");
    expect((await shown("change-application", { item: written })).said["coverage"]).toBe("全国");
  });
});

describe("a case about the company", () => {
  const about = { course: "new-licence", company: "甲示例公司", authority: "miit" };
  const old = /滇B2|云南|信息服务业务/u;

  test.each(["new-licence-application", "compliance-commitment", "cover-list", "power-of-attorney"])(
    "takes nothing from a licence that the company has: %s",
    async (document) => {
      await ledger(yunnan);
      const id = await opened(about, { coverage: "several" });
      expect(await textOf(document, { case: id })).not.toMatch(old);
    },
  );

  test("says what is asked for, and what nobody said is to be filled", async () => {
    await ledger(yunnan);
    const id = await opened(about, { coverage: "several" });
    const before = await shown("compliance-commitment", { case: id });
    expect(before.missing).toEqual(expect.arrayContaining(["services", "coverage", "legalRepresentative"]));
    await json(`/cases/${id}/entries`, {
      do: "answer",
      answers: { "asked.services": "国内呼叫中心业务", "asked.coverage": "云南、贵州" },
    });
    expect((await shown("new-licence-application", { case: id })).said).toMatchObject({
      recipient: "工业和信息化部",
      services: "国内呼叫中心业务",
      coverage: "云南、贵州",
    });
  });

  test("of one province is for the province whose administration it is brought to", async () => {
    await ledger(yunnan);
    const id = await opened({ ...about, authority: "guizhou" }, { coverage: "one" });
    expect((await shown("new-licence-application", { case: id })).said["coverage"]).toBe("贵州省");
    const number = { ...about, course: "number-application" };
    const everywhere = await opened(number, { coverage: "several" });
    const inside = await opened({ ...number, authority: "guizhou" }, { coverage: "one" });
    expect((await shown("number-application", { case: everywhere })).said["numberArea"]).toBe("全国或跨省");
    expect((await shown("number-application", { case: inside })).said).toMatchObject({
      numberArea: "贵州省",
      licenceNumber: null,
    });
  });

  test("without a case takes nothing either", async () => {
    await ledger(yunnan);
    expect(await textOf("new-licence-application", { company: "甲示例公司" })).not.toMatch(old);
    expect((await shown("loss-report", { company: "甲示例公司" })).said["licenceNumber"]).toBe("滇B2-20249003");
  });

  test("of a first filing has no number of an earlier one", async () => {
    await ledger(yunnan);
    const id = await opened({ ...about, course: "new-website-filing", authority: "guizhou" }, { provider: "yes" });
    const { said, missing } = await shown("website-filing-sheet", { case: id });
    expect(said["filingNumber"]).toMatch(/首次备案/u);
    expect(missing).not.toContain("filingNumber");
  });
});

describe("addresses and domains", () => {
  test("are no numbers of contracts: the block stands in the name, and whoever leases it is its source", async () => {
    const rows = [
      "甲示例公司,IP地址,地址段 203.0.113.0/24,LQ-IP-2024,贵州省,南湖示例公司,,2024-01-01,2027-12-31,,",
      "甲示例公司,域名,example.com,YQ-DN-001,,示例注册公司,,2024-01-01,2027-12-31,,",
    ];
    const [block, domain] = await ledger(yunnan, ...rows).then(([, ...others]) => others);
    expect((await shown("ip-filing-sheet", { item: block })).said).toMatchObject({
      addressBlock: "203.0.113.0/24",
      accessProvider: "南湖示例公司",
      licenceNumber: "滇B2-20249003",
    });
    expect((await shown("website-filing-sheet", { item: domain })).said["domain"]).toBe("example.com");
    // Neither the licence nor the province of the row tells who takes a report of addresses.
    expect((await shown("power-of-attorney", { item: block })).said["recipient"]).toBeNull();
  });

  test("that no row names are to be filled", async () => {
    const [block] = await ledger("甲示例公司,IP地址,南湖地址租赁,LQ-IP-2024,,南湖示例公司,,2024-01-01,2027-12-31,,");
    expect((await shown("ip-filing-sheet", { item: block })).missing).toContain("addressBlock");
  });
});

test("the end of a number is not told as the end of the licence", async () => {
  const [number] = await ledger("甲示例公司,106短信接入代码,短信号,106912345,云南省,,,2024-02-01,2027-01-31,,", yunnan);
  const text = await textOf("number-application", { item: number });
  expect(text).toContain("滇B2-20249003");
  expect(text).not.toContain("2027年1月31日");
});

describe("a change that the registry has", () => {
  const answers = {
    what: "name,legal-representative",
    "asked.company": "乙示例公司",
    "asked.legal-representative": "李四",
  };

  test.each([
    ["2026-09-21", "乙示例公司", "李四"],
    [null, "甲示例公司", "张三"],
  ])("on the day %s is applied for and signed by %s, %s", async (registered, company, legalRepresentative) => {
    const [item] = await ledger(yunnan);
    const id = await opened(
      { course: "change-licence", item },
      {
        ...answers,
        ...(registered === null ? {} : { "registered-on": registered }),
      },
    );
    for (const document of ["change-application", "power-of-attorney"])
      expect((await shown(document, { case: id })).said).toMatchObject({ company, legalRepresentative });
    expect((await shown("change-application", { case: id })).said).toMatchObject({
      changeItem: "公司名称、法定代表人",
      changeBefore: "公司名称：甲示例公司；法定代表人：张三",
      changeAfter: "公司名称：乙示例公司；法定代表人：李四",
    });
  });

  test("and that nobody named is to be filled, beside what is known of another", async () => {
    const [item] = await ledger(yunnan);
    const id = await opened(
      { course: "change-licence", item },
      { what: "name,capital", "asked.company": "乙示例公司", "registered-on": "2026-09-21" },
    );
    const { said, missing } = await shown("change-application", { case: id });
    expect(said["changeAfter"]).toBe("公司名称：乙示例公司；注册资本：【待填：变更后】");
    expect(missing).toEqual(expect.arrayContaining(["changeBefore", "changeAfter"]));
  });

  test("under a name that nobody said is signed by nobody", async () => {
    const [item] = await ledger(yunnan);
    const id = await opened({ course: "change-licence", item }, { what: "name", "registered-on": "2026-09-21" });
    expect((await shown("power-of-attorney", { case: id })).missing).toContain("company");
  });

  test("is what every paper of the case is about", async () => {
    const [item] = await ledger(yunnan);
    const id = await opened({ course: "renew-licence", item }, {});
    expect(await textOf("compliance-commitment", { case: id })).toContain("就许可证延续承诺如下");
    const number = await opened({ course: "number-application", company: "甲示例公司" }, { coverage: "several" });
    expect(await textOf("power-of-attorney", { case: number })).toContain("以本单位名义办理申请码号。");
  });
});

test("an agreement is renewed from the day that joins its end, or the one that was asked for", async () => {
  const [item] = await ledger("甲示例公司,专线,主用专线,XH-1,,星河示例公司,,2024-01-01,2026-12-31,,");
  expect((await shown("contract-renewal-letter", { item })).said["renewFrom"]).toBe("2027年1月1日");
  const id = await opened({ course: "renew-contract", item }, { "before.number": "XH-0" });
  expect((await shown("contract-renewal-letter", { case: id })).said).toMatchObject({
    renewFrom: "2027年1月1日",
    renewUntil: null,
    contractNumber: "XH-0",
  });
  await json(`/cases/${id}/entries`, { do: "answer", answers: { "asked.end": "2028-12-31" } });
  expect((await shown("contract-renewal-letter", { case: id })).said["renewUntil"]).toBe("2028年12月31日");
});

test.each([
  ["lost", "遗失增值电信业务经营许可证正本"],
  ["stolen", "被盗增值电信业务经营许可证正本"],
])("a statement says how it was lost: %s", async (how, said) => {
  const [item] = await ledger(yunnan);
  const id = await opened({ course: "replace-licence", item }, { what: "original", how });
  expect(await textOf("loss-statement", { case: id })).toContain(said);
  expect(await textOf("loss-report", { case: id })).toContain("已于【待填：刊登日期】在【待填：报刊名称】刊登");
});
