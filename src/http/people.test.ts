import { beforeEach, expect, test } from "vitest";
import { peopleReplySchema } from "#contract/people.ts";
import type { PeopleReply } from "#contract/people.ts";
import { problemSchema } from "#contract/refusal.ts";
import type { Problem } from "#contract/refusal.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const local = "http://127.0.0.1:4180/api/v1";
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
    throw error;
  });
  const ledger = [
    "企业名称,资源名称,类别,编号,开始日期,到期日期,负责人",
    "甲公司,旧专线,专线,X-1,2024-01-01,2026-12-31,张敏",
    "甲公司,新专线,专线,X-2,2024-02-01,2026-12-31,张 敏",
    "甲公司,机房,机房,J-1,2024-01-01,2026-12-31,李雷",
  ].join("\n");
  await app.request(`${local}/imports?fileName=a.csv`, { method: "POST", body: ledger });
});

async function answer(response: Response): Promise<PeopleReply | Problem> {
  const body: unknown = await response.json();
  return response.ok ? peopleReplySchema.parse(body) : problemSchema.parse(body);
}

async function post(path: string, body: object, key?: string): Promise<PeopleReply | Problem> {
  const headers = { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) };
  return answer(await app.request(`${local}${path}`, { method: "POST", body: JSON.stringify(body), headers }));
}

async function people(): Promise<PeopleReply> {
  return peopleReplySchema.parse(await (await app.request(`${local}/people`)).json());
}

test("names of the ledger that are nobody's are listed until the person is entered, with the items counted", async () => {
  expect((await people()).unknownOwners.map(({ name, items }) => [name, items])).toEqual([
    ["张敏", 2],
    ["李雷", 1],
  ]);
  await post("/people", { name: "张敏", email: "zhang.min@example.com" });
  const { people: known, unknownOwners } = await people();
  expect(known).toMatchObject([{ name: "张敏", items: 2, state: "here", says: null, channels: [] }]);
  expect(unknownOwners).toEqual([{ name: "李雷", items: 1 }]);
});

test("a person changes, and another of the same name is refused with what to do", async () => {
  await post("/people", { name: "张敏" });
  const [zhang] = (await people()).people;
  await post("/people", { id: zhang?.id, name: "张敏", mobile: "138 0000 1111" });
  expect((await people()).people).toMatchObject([{ id: zhang?.id, mobile: "138 0000 1111" }]);
  expect(await post("/people", { name: "张 敏" })).toMatchObject({ status: 422, code: "name-taken", at: "name" });
  expect(await post("/people", { id: "nobody", name: "王芳" })).toMatchObject({ status: 404, code: "person-unknown" });
  expect(await post("/people", { name: "王\n芳" })).toMatchObject({ status: 400, data: { problem: "not-one-line" } });
  expect(await post("/people", { name: "王芳", email: "a@b.example\nBcc: c@d.example" })).toMatchObject({
    code: "mail-address-invalid",
  });
});

test("absences and leaving say who is told today, by name, and coming back takes it back", async () => {
  await post("/people", { name: "张敏" });
  await post("/people", { name: "李雷" });
  const away = { from: "2026-11-20", to: "2026-11-25", deputy: "李雷" };
  const byName = `/people/${encodeURIComponent("张敏")}`;
  const stateOf = async (name: string) => (await people()).people.find((person) => person.name === name);
  await post(`${byName}/absences`, { absences: [away] });
  expect(await stateOf("张敏")).toMatchObject({ state: "away", insteadToday: { name: "李雷" } });
  const circle = { from: "2026-11-25", to: "2026-11-26", deputy: "张敏" };
  expect(await post(`/people/${encodeURIComponent("李雷")}/absences`, { absences: [circle] })).toMatchObject({
    code: "stand-ins-in-circle",
    sentence: { zh: expect.stringContaining("2026-11-25") as unknown },
  });
  expect(await post(`${byName}/absences`, { absences: [{ ...away, to: "2026-02-30" }] })).toMatchObject({
    code: "bad-request",
    at: "absences.0.to",
    data: { problem: "not-a-day", written: "2026-02-30" },
  });
  await post(`${byName}/absences`, { absences: [] });
  await post(`${byName}/left`, { left: { on: "2026-11-21", successor: "李雷" } });
  expect(await stateOf("张敏")).toMatchObject({
    state: "left",
    says: { zh: expect.stringContaining("李雷") as unknown },
  });
  await post(`${byName}/left`, { left: null });
  expect(await stateOf("张敏")).toMatchObject({ state: "here", says: null, left: null });
});

test("a command sent twice is carried out once, and another one under its id is refused", async () => {
  await post("/people", { name: "张敏" }, "one");
  expect(await post("/people", { name: "张敏" }, "one")).toMatchObject({ people: [{ name: "张敏" }] });
  expect((await people()).people).toHaveLength(1);
  expect(await post("/people", { name: "李雷" }, "one")).toMatchObject({ status: 409, code: "command-differs" });
});
