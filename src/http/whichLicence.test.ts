import { expect, test } from "vitest";
import type { WhichLicenceReply } from "#contract/whichLicence.ts";
import { whichLicenceReplySchema } from "#contract/whichLicence.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => {
  throw error;
});

async function get(query: Readonly<Record<string, string>>): Promise<Response> {
  const response = await app.request(`http://127.0.0.1/api/v1/which-licence?${new URLSearchParams(query)}`);
  return response;
}

async function answered(answers: string, province = ""): Promise<WhichLicenceReply> {
  const response = await get({ answers, province });
  expect(response.status).toBe(200);
  return whichLicenceReplySchema.parse(await response.json());
}

function states({ services, numbers }: WhichLicenceReply, state: string): readonly string[] {
  return [...services, ...numbers].filter((need) => need.state === state).map(({ id }) => id);
}

test("nothing told: everything is open, and the first question is the one that decides most", async () => {
  const reply = await answered("");
  expect(states(reply, "needed")).toEqual([]);
  expect(states(reply, "unknown")).toHaveLength(reply.services.length + reply.numbers.length);
  expect(reply.next[0]).toBe("network-resources");
  expect(reply.application).toBeNull();
});

test("a need comes with its authority, conditions, papers and time, each with source and confidence", async () => {
  const reply = await answered("rooms:yes,coverage:one", "湖南");
  const idc = reply.services.find(({ id }) => id === "idc");
  expect(idc).toMatchObject({ code: "B11", state: "needed", confidence: "unverified" });
  expect(idc?.says[0]?.cites.length).toBeGreaterThan(0);
  expect(reply.authority.authority?.id).toBe("hunan");
  expect(reply.requirements.map(({ id }) => id)).toContain("capital-one-province");
  const decision = reply.application?.aspects.find(({ aspect }) => aspect === "decision");
  // A blog on Hunan stands behind the law text.
  expect(decision?.provisions.slice(0, 2)).toMatchObject([
    { from: "national", confidence: "secondary" },
    { from: "authority", confidence: "practice" },
  ]);
  const materials = reply.application?.aspects.find(({ aspect }) => aspect === "materials");
  expect(materials?.provisions.flatMap((one) => one.materials.map(({ id }) => id))).toContain("business-plan");
});

test("an exemption rests on the province's own announcement where it gave one", async () => {
  const shop =
    "web-form:own,sells-online:yes,third-party-sellers:no,other-information:no,data-processing:no,coverage:one";
  const edi = async (province: string) => (await answered(shop, province)).services.find(({ id }) => id === "edi");
  expect(await edi("安徽")).toMatchObject({ state: "not-needed", by: "exemption", confidence: "official" });
  expect(await edi("tibet")).toMatchObject({ state: "not-needed", by: "exemption", confidence: "secondary" });
});

test("a number names its proceeding and who allocates it", async () => {
  const reply = await answered("sms:own,number-95:yes,coverage:one", "gansu");
  const numbers = reply.numbers.map(({ id, proceeding, authority }) => [id, proceeding.id, authority]);
  expect(numbers).toEqual([
    ["service-95", "number-allocation", "miit"],
    ["sms-code", "number-allocation", "gansu"],
  ]);
});

test("what nobody knows is not asked again and stays on the list", async () => {
  const reply = await answered("sms:unknown");
  expect(reply.next).not.toContain("sms");
  expect(reply.stillUnknown).toEqual(["sms"]);
  expect(reply.questions.find(({ id }) => id === "sms")).toMatchObject({ answer: "unknown", follows: null });
});

test.each([
  [{ answers: "cookies:yes" }, "question-unknown", /没有编号为「cookies」的问题。可用的有：.*rooms/],
  [{ answers: "rooms:maybe" }, "answer-unknown", /不能填「maybe」。可以填：是（yes）、否（no）、不知道（unknown）/],
  [{ answers: "rooms" }, "answers-unreadable", /「rooms」不像一个回答/],
  [{ answers: "rooms:yes:no" }, "answers-unreadable", /「rooms:yes:no」/],
  [{ answers: "rooms:yes,rooms:no" }, "answered-twice", /yes 和 no/],
  [{ province: "Atlantis" }, "province-unknown", /没有叫「Atlantis」的省份。可用的有：.*安徽/],
  [{ province: "miit" }, "province-unknown", /「miit」/],
])("%j is refused as %s", async (query, code, title) => {
  const response = await get(query);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code, title: expect.stringMatching(title) });
});

test("the reply says by which law and which program it was made", async () => {
  const { lawHash, programVersion } = await answered("");
  expect(lawHash).toMatch(/^[0-9a-f]{64}$/);
  expect(programVersion).toBe("test");
});
