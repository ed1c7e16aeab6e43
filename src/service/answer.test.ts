import { beforeEach, expect, test } from "vitest";
import { answerReplySchema } from "#contract/answers.ts";
import { itemReplySchema } from "#contract/items.ts";
import { problemSchema } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { sendMessage, warnedCompany } from "../../test/fixtures/warnedCompany.ts";
import type { WarnedCompany } from "../../test/fixtures/warnedCompany.ts";

let product: WarnedCompany;
let token: string;

const ledger = [
  "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
  "甲公司,近专线,专线,X-1,2024-01-01,2026-10-31,小李",
  "乙公司,远专线,专线,X-2,2024-01-01,2026-11-30,小李",
].join("\n");

beforeEach(async () => {
  product = warnedCompany("2026-10-12");
  await product.importLedger(ledger);
  await product.enterChannel({ id: "mail", kind: "smtp", title: "邮件", settings: {} });
  await product.enterPeople({ id: "li", name: "小李", channels: ["mail"] });
  await product.sweepOn("2026-10-12");
  token = await sendMessage(product, "li", "mail");
});

const read = async () => answerReplySchema.parse(await (await product.get(`/answers/${token}`)).json());
const codeOf = async (answer: Response) => problemSchema.parse(await answer.json()).code;
const versions = () =>
  product.deps.store.transact(localOwner, async (tx) => (await tx.companies()).map(({ version }) => version));
async function dutyNamed(name: string) {
  const found = (await read()).duties.find(({ item }) => item === name);
  if (found === undefined) throw new Error(`the link is not about ${name}`);
  return { itemId: found.itemId, duty: found.duty };
}

test("the link shows its duties, and however often it is followed nothing is written", async () => {
  const before = await versions();
  const head = await product.app.request(`${product.base}/api/v1/answers/${token}`, { method: "HEAD" });
  expect(head.status).toBe(200);
  for (let times = 0; times < 3; times += 1) await read();
  expect(await read()).toMatchObject({ name: "小李", until: "2026-12-11" });
  expect(
    (await read()).duties.map(({ item, answered, due }) => [item, answered, due?.lastDayToAct]).toSorted(),
  ).toEqual([
    ["近专线 X-1", null, "2026-10-31"],
    ["远专线 X-2", null, "2026-11-30"],
  ]);
  expect(await versions()).toEqual(before);
});

test("each duty is answered once, as of whom the message was for; then the link is dead", async () => {
  const [near, far] = [await dutyNamed("近专线 X-1"), await dutyNamed("远专线 X-2")];
  const first = await product.post(`/answers/${token}`, { ...near, how: "acknowledge" });
  expect(
    answerReplySchema.parse(await first.json()).duties.find(({ item }) => item === "近专线 X-1")?.answered?.zh,
  ).toBe("已知悉预警，会去办");
  expect(await codeOf(await product.post(`/answers/${token}`, { ...near, how: "acknowledge" }))).toBe(
    "answered-already",
  );
  const item = itemReplySchema.parse(await (await product.get(`/items/${near.itemId}`)).json());
  expect(item.history[0]).toMatchObject({ kind: "duty-handled", by: { zh: "小李", en: "小李" } });
  expect(await codeOf(await product.post(`/answers/${token}`, { ...far, how: "snooze", until: "2026-12-01" }))).toBe(
    "snooze-day",
  );
  const last = await product.post(`/answers/${token}`, { ...far, how: "snooze", until: "2026-11-20" });
  expect(answerReplySchema.parse(await last.json()).duties.every(({ answered }) => answered !== null)).toBe(true);
  expect(await codeOf(await product.get(`/answers/${token}`))).toBe("link-unknown");
});

test("a note goes with the answer, into its sentence and the history; one that is too long is refused", async () => {
  const near = await dutyNamed("近专线 X-1");
  const long = { ...near, how: "acknowledge", note: "长".repeat(2001) };
  expect(await codeOf(await product.post(`/answers/${token}`, long))).toBe("note-too-long");
  const said = await product.post(`/answers/${token}`, { ...near, how: "acknowledge", note: "已联系电信" });
  const { duties } = answerReplySchema.parse(await said.json());
  expect(duties.find(({ item }) => item === "近专线 X-1")?.answered?.zh).toContain("已联系电信");
  const item = itemReplySchema.parse(await (await product.get(`/items/${near.itemId}`)).json());
  expect(item.history[0]).toMatchObject({ kind: "duty-handled", by: { zh: "小李", en: "小李" } });
  expect(item.history[0]?.sentence.zh).toContain("已联系电信");
});

test("what is used up, too old or never was gives one and the same answer", async () => {
  const near = await dutyNamed("近专线 X-1");
  product.goTo("2026-12-11");
  expect((await product.get(`/answers/${token}`)).status).toBe(200);
  product.goTo("2026-12-12");
  const old = await product.get(`/answers/${token}`);
  const never = await product.get("/answers/token-that-never-was-made");
  const short = await product.get("/answers/x");
  expect([old.status, never.status, short.status]).toEqual([404, 404, 404]);
  const text = await old.text();
  expect([await never.text(), await short.text()]).toEqual([text, text]);
  expect(await codeOf(await product.post(`/answers/${token}`, { ...near, how: "acknowledge" }))).toBe("link-unknown");
});

test("a link answers for its own message alone", async () => {
  const near = await dutyNamed("近专线 X-1");
  const answer = await product.post(`/answers/${token}`, {
    ...near,
    duty: "renew-contract.20301231",
    how: "acknowledge",
  });
  expect(await codeOf(answer)).toBe("not-in-message");
});
