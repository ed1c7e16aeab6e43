import { expect, test } from "vitest";
import { createApp } from "#http/app.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { runCommand } from "./runCommand.ts";
import { whichLicenceCommand } from "./whichLicence.ts";

/** Runs the command; with `lines` somebody sits at the terminal and writes these. */
async function ran(args: readonly string[], language: "zh" | "en" = "en", lines?: readonly (string | null)[]) {
  const said: string[] = [];
  const prompts: string[] = [];
  const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, () => {});
  const exit = await runCommand(whichLicenceCommand, args, {
    terminal: { out: (text) => said.push(text), err: (text) => said.push(text), progress: () => {}, watched: false },
    call: async (request) => app.fetch(request),
    readFile: () => Promise.reject(new Error("reads nothing")),
    readLawFolder: async () => null,
    readInput: () => Promise.reject(new Error("reads nothing")),
    writeFile: () => Promise.reject(new Error("writes nothing")),
    askLine:
      lines === undefined
        ? undefined
        : async (prompt) => {
            prompts.push(prompt);
            return lines[prompts.length - 1] ?? null;
          },
    language,
  });
  return { exit, text: said.join("\n"), asked: prompts.length };
}

test("where nobody sits there, it says what is needed and what it would ask next", async () => {
  const { exit, text, asked } = await ran(["--answer", "rooms=yes", "--answer", "coverage=several"]);
  expect([exit, asked]).toEqual([0, 0]);
  expect(text).toContain("Needed\n  B11 Internet data centre (IDC");
  expect(text).toContain("Apply to: Ministry of Industry and Information Technology");
  expect(text).toContain("Capital of at least 10,000,000 yuan");
  expect(text).toContain("In full: zhaozhang law proceedings new-licence --authority miit");
  expect(text).toMatch(
    /To ask next: .*\n {2}zhaozhang which-licence \.\.\. --answer network-resources=yes\|no\|unknown$/,
  );
});

test("an exemption stands with its confidence", async () => {
  const shop = ["web-form=own", "sells-online=yes", "third-party-sellers=no", "other-information=no"];
  const answers = [...shop, "data-processing=no", "coverage=one"].flatMap((one) => ["--answer", one]);
  const { text } = await ran([...answers, "--province", "安徽"], "zh");
  expect(text).toContain("不需要许可证的情形\n  B21 在线数据处理与交易处理业务");
  expect(text).toContain("[官方] 自建网站自己销售");
});

test("at a terminal it asks one question after the other, and an empty line ends it", async () => {
  const { exit, text, asked } = await ran([], "zh", ["1", "也许", "yes", "不知道", "1", ""]);
  expect(exit).toBe(0);
  expect(asked).toBe(6);
  expect(text).toContain("没有「也许」这个回答");
  expect(text).toMatch(/要办\n {2}B14 互联网接入服务业务/);
  expect(text).toContain("说了不知道、弄清了会改变结果的");
});

test("it asks for the province where one decides, again where none is called so", async () => {
  const rest = ["network-resources=no", "communications=no", "sms=no", "number-95=no", "web-form=own"];
  const told = [...rest, "other-information=yes", "sells-online=no", "third-party-sellers=no", "data-processing=no"];
  const answers = told.flatMap((one) => ["--answer", one]);
  const { text } = await ran(answers, "zh", ["1", "江南", "湖南", ""]);
  expect(text).toContain("没有叫「江南」的省份");
  expect(text).toContain("向谁办：湖南省通信管理局");
});

test("a province that nobody names is asked for once", async () => {
  const { text, asked } = await ran(["--answer", "rooms=yes", "--answer", "coverage=one"], "en", ["", "2", ""]);
  expect(asked).toBe(3);
  expect(text).toContain("the administration of the province, which was not named");
});

test("the end of the input ends the questions", async () => {
  const { exit, text } = await ran([], "en", [null]);
  expect(exit).toBe(0);
  expect(text).toContain("nothing is certain to be needed yet");
});

test("JSON is the reply of the API, and asks nobody", async () => {
  const { exit, text, asked } = await ran(["--answer", "cdn=yes", "--json"], "en", ["1"]);
  expect([exit, asked]).toEqual([0, 0]);
  const reply = JSON.parse(text);
  expect(reply.services.find(({ id }: { id: string }) => id === "cdn").state).toBe("needed");
});

test("ids that are none are refused with the ones there are", async () => {
  const question = await ran(["--answer", "weather=fine"]);
  expect(question.exit).toBe(1);
  expect(question.text).toMatch(/No question has the id "weather"\. There are: access, .*web-form\./);
  const answer = await ran(["--answer", "rooms=many"]);
  expect(answer.exit).toBe(1);
  expect(answer.text).toContain('machine rooms?" cannot be "many". Give: Yes (yes), No (no), nobody knows (unknown).');
  const province = await ran(["--province", "Atlantis"]);
  expect(province.exit).toBe(1);
  expect(province.text).toContain('No province is called "Atlantis"');
});

test.each([[["--answer", "rooms"]], [["--answer", "rooms:yes"]], [["rooms=yes"]], [["--answers", "rooms=yes"]]])(
  "%j is wrong usage",
  async (args) => {
    expect((await ran(args)).exit).toBe(2);
  },
);
