import { afterEach, beforeEach, expect, test } from "vitest";
import { fullReach, openSender } from "#channels/channels.ts";
import { day } from "#calendar/day.ts";
import { answerReplySchema } from "#contract/answers.ts";
import { itemReplySchema } from "#contract/items.ts";
import { webhookMessageSchema } from "#contract/webhookMessage.ts";
import { localOwner } from "#service/localOwner.ts";
import { startWebhookServer } from "../../../test/fixtures/channels/startWebhookServer.ts";
import { warnedCompany } from "../../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../../test/fixtures/warnedCompany.ts";
import { deliver } from "./deliver.ts";

let product: WarnedCompany;
let hook: Awaited<ReturnType<typeof startWebhookServer>>;

const today = "2026-11-23";
/** What the other side has on its clock. */
let hookNow: string;

beforeEach(async () => {
  hook = await startWebhookServer({ now: () => Date.parse(hookNow) });
  hookNow = `${today}T02:00:00.000Z`;
  product = warnedCompany(today);
  await product.importLedger(
    [
      "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
      "甲公司,专线,专线,X-1,2024-01-01,2026-12-23,张敏",
      "甲公司,专线,专线,X-2,2024-01-01,2026-11-30,张敏",
      "甲公司,专线,专线,X-3,2024-01-01,2026-11-23,张敏",
      "甲公司,专线,专线,X-4,2024-01-01,2026-11-20,张敏",
    ].join("\n"),
  );
  await product.enterChannel({ id: "hook", kind: "webhook", title: "转发", settings: {} });
  await product.deps.store.transact(localOwner, (tx) =>
    tx.warnings.putSecrets("hook", { address: hook.address, secret: hook.secret }),
  );
});

afterEach(() => hook.close());

async function messageTo(person: string) {
  await product.sweepOn(today);
  const now = () => `${today}T02:00:00.000Z`;
  const clock = { ...product.deps.clock, now };
  await product.deps.store.transact(localOwner, async (tx) => {
    const open = await tx.warnings.claims({ recipient: person, states: ["open"] });
    await tx.warnings.putClaims(open.map((claim) => ({ ...claim, sendAfter: now() })));
  });
  await deliver({ ...product.deps, clock, sender: openSender({ ...fullReach, waitMs: 5000 }) }, `${person} hook`);
  return webhookMessageSchema.parse(hook.received.at(-1)?.body).data;
}

test("each line says by when and what to do first; what is overdue leads, then what is due today", async () => {
  await product.enterPeople({ id: "zhang", name: "张敏", channels: ["hook"] });
  const { title, lines } = await messageTo("zhang");
  expect(title).toBe("甲公司：4 项要办，其中 1 项已过最后可办日，1 项今天是最后一天");
  expect(lines.map(({ item, lastDay, timeLeft }) => [item, lastDay, timeLeft])).toEqual([
    ["专线 X-4", "2026-11-20", "已过 3 天"],
    ["专线 X-3", "2026-11-23", "今天是最后一天"],
    ["专线 X-2", "2026-11-30", "还剩 5 个工作日（7 个自然日）"],
    ["专线 X-1", "2026-12-23", "还剩 22 个工作日（30 个自然日）"],
  ]);
  for (const { what, nextStep } of lines) {
    expect(what).toMatch(/合同/);
    expect(nextStep.length).toBeGreaterThan(5);
  }
});

test("the link of each line leads to its item, and that of the message to the page that answers", async () => {
  await product.enterPeople({ id: "zhang", name: "张敏", channels: ["hook"] });
  const { lines, link } = await messageTo("zhang");
  for (const line of lines) {
    const [, id = ""] = /\/ledger\/([^/]+)$/.exec(line.link) ?? [];
    const { item } = itemReplySchema.parse(await (await product.get(`/items/${id}`)).json());
    expect(`${item.name} ${item.identifier}`).toBe(line.item);
  }
  const token = link.slice(link.lastIndexOf("/") + 1);
  const { duties } = answerReplySchema.parse(await (await product.get(`/answers/${token}`)).json());
  expect(duties.map(({ item }) => item)).toEqual(lines.map(({ item }) => item));
});

test("in English the days are counted the same way, and one day is one day", async () => {
  await product.enterPeople({ id: "zhang", name: "张敏", language: "en", channels: ["hook"] });
  const { title, lines } = await messageTo("zhang");
  expect(title).toBe("甲公司: 4 things to do, of them 1 overdue, 1 on the last day today");
  expect(lines.map(({ timeLeft }) => timeLeft)).toEqual([
    "3 days overdue",
    "today is the last day",
    "5 working days left (7 calendar days)",
    "22 working days left (30 calendar days)",
  ]);
});

test("a stand-in of a stand-in is told the chain as it is", async () => {
  await product.enterPeople(
    {
      id: "zhang",
      name: "张敏",
      absences: [{ from: day("2026-11-01"), to: day("2026-12-31"), deputy: "li" }],
    },
    { id: "li", name: "李雷", left: { on: day("2026-11-10"), successor: "zhao" } },
    { id: "zhao", name: "赵总", channels: ["hook"] },
  );
  const { lines } = await messageTo("zhao");
  expect(lines.at(-1)?.note).toContain("张敏不在，代理人李雷已离开，由您接手。");
  const answer = await product.get("/todos?person=zhao");
  expect(await answer.text()).toContain("张敏不在，代理人李雷已离开，由其接手");
});

test("rungs that were claimed on several days and not delivered are one line, late from the first of them", async () => {
  await product.enterPeople({ id: "zhang", name: "张敏", channels: ["hook"] });
  await product.sweepOn("2026-11-23");
  await product.sweepOn("2026-12-08");
  await product.sweepOn("2026-12-16");
  const claims = await product.deps.store.transact(localOwner, (tx) =>
    tx.warnings.claims({ recipient: "zhang", channel: "hook", states: ["open"] }),
  );
  expect(claims.length).toBeGreaterThan(4);
  // Nobody served for a while: it goes out on the day after.
  product.goTo("2026-12-17");
  hookNow = product.deps.clock.now();
  await deliver({ ...product.deps, sender: openSender({ ...fullReach, waitMs: 5000 }) }, "zhang hook");
  const { title, lines } = webhookMessageSchema.parse(hook.received.at(-1)?.body).data;
  expect(title).toBe("甲公司：4 项要办，其中 3 项已过最后可办日");
  expect(lines.map(({ item }) => item)).toEqual(["专线 X-4", "专线 X-3", "专线 X-2", "专线 X-1"]);
  // The rung of 30 days, for the digest of 23 November or the day after.
  expect(lines.at(-1)?.note).toContain("本该早 23 天送到");
  const after = await product.deps.store.transact(localOwner, (tx) =>
    tx.warnings.claims({ recipient: "zhang", channel: "hook" }),
  );
  expect(after.filter(({ state }) => state === "told")).toHaveLength(claims.length);
});
