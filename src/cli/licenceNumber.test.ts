import { describe, expect, test } from "vitest";
import { licenceNumbersReplySchema } from "#contract/licenceNumbers.ts";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { licenceNumberCommand } from "./licenceNumber.ts";
import { runCommand } from "./runCommand.ts";

const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
  throw error;
});

async function run(args: readonly string[], language: "zh" | "en" = "zh", input = new Uint8Array()) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(licenceNumberCommand, args, {
    terminal: { out: (text) => out.push(text), err: (text) => err.push(text), progress: () => {}, watched: false },
    call: async (request) => app.fetch(request),
    readFile: () => Promise.reject(new Error("reads no file")),
    readLawFolder: async () => null,
    readInput: async () => input,
    writeFile: () => Promise.reject(new Error("writes no file")),
    language,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function found(args: readonly string[], input?: Uint8Array<ArrayBuffer>) {
  const { out } = await run(["--json", ...args], "zh", input);
  return licenceNumbersReplySchema.parse(JSON.parse(out)).found.map(({ text }) => text);
}

const footer = "京B2-20202418，A2.B1.B2-20090003 京ICP备2021095555号";

describe("the text", () => {
  test("is what stands after the command, in quotation marks or not", async () => {
    const numbers = ["京B2-20202418", "A2.B1.B2-20090003"];
    expect(await found([footer])).toEqual(numbers);
    expect(await found(footer.split(" "))).toEqual(numbers);
    expect(await found(["京", "B2", "--", "-20202418"])).toEqual(["京B2-20202418"]);
  });

  test("is standard input where a hyphen stands, in UTF-8 or GBK", async () => {
    expect(await found(["-"], new TextEncoder().encode(`\uFEFF${footer}\r\n`))).toHaveLength(2);
    // 京B2-20202418 in GBK.
    const gbk = new Uint8Array([0xbe, 0xa9, ...new TextEncoder().encode("B2-20202418")]);
    expect(await found(["-"], gbk)).toEqual(["京B2-20202418"]);
    expect(await found(["-"], new Uint8Array())).toEqual([]);
  });

  test("is wanted, and in an encoding that is known", async () => {
    expect(await run([])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("zhaozhang licence-number") });
    const unknown = await run(["-"], "en", new Uint8Array([0xff, 0xff]));
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining("encoding") });
    expect((await run([footer, "--jsn"])).code).toBe(2);
  });

  test("that is too long is refused, in words and as JSON", async () => {
    const input = new TextEncoder().encode("京".repeat(350_000));
    expect(await run(["-"], "zh", input)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("350000") });
    const { code, out } = await run(["-", "--json"], "zh", input);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ refused: { code: "text-too-long", status: 413 } });
  });
});

describe("what people read", () => {
  test("in Chinese", async () => {
    expect((await run([`${footer}，京ICP证110507号，浙B2-20080224-1`])).out).toBe(
      [
        "许可证编号 4 个",
        "  编号               写法  发证机关          业务类别    年份  序号  网站序号",
        "  京B2-20202418      省内  北京市通信管理局  B2          2020  2418  —",
        "  A2.B1.B2-20090003  全国  工业和信息化部    A2、B1、B2  2009  0003  —",
        "  京ICP证110507号    旧式  北京市通信管理局  —           2011  0507  —",
        "  浙B2-20080224-1    省内  浙江省通信管理局  B2          2008  0224  1",
        "",
        "看起来像而不是的 1 个",
        "  京ICP备2021095555号  这是 ICP 备案号",
      ].join("\n"),
    );
  });

  test("in English", async () => {
    const { out } = await run(["合字B2-20170010 蜀B2-20219001"], "en");
    expect(out).toContain("1 licence number\n");
    expect(out).toMatch(/合字B2-20170010 {2}foreign-invested {2}Ministry of Industry and Information Technology {2}B2/);
    expect(out).toContain("1 that looks like one and is not");
    expect(out).toContain("licences do not print this letter");
  });

  test("where there is nothing", async () => {
    expect((await run(["见附件"])).out).toBe("没有找到许可证编号。");
    expect((await run(["见附件"], "en")).out).toBe("No licence number was found.");
  });
});
