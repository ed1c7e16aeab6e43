import { expect, test } from "vitest";
import { whichLicenceReplySchema } from "#contract/whichLicence.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";

const faults: unknown[] = [];
const app = createApp(productOn(memoryStore(), "2026-11-21"), localOwner, (_, error) => faults.push(error));

async function answered(answers: string) {
  const response = await app.request(`http://127.0.0.1:4180/api/v1/which-licence?answers=${answers}`);
  return whichLicenceReplySchema.parse(await response.json());
}

test("with foreign shareholders the authority is named with its doubt", async () => {
  const plain = await answered("rooms:yes,coverage:one,foreign-shareholders:no");
  expect(plain.authority.doubts).toEqual([]);
  const foreign = await answered("rooms:yes,coverage:one,foreign-shareholders:yes");
  expect(foreign.authority.doubts[0]).toMatchObject({ confidence: "unverified" });
});

test("a site of one's own is told of its filing, and a shop that needs no licence is asked for its province", async () => {
  const told = ["sells-online:yes", "third-party-sellers:no", "other-information:no", "data-processing:no"];
  const shop = await answered(["web-form:own", ...told].join(","));
  expect(shop.besides.map(({ proceeding }) => proceeding.id)).toEqual(["website-filing"]);
  expect(shop.next).toContain("coverage");
});

test("an e-commerce answer is not given the papers of a data centre", async () => {
  const materials = async (answers: string) => {
    const { application } = await answered(answers);
    const provisions = application?.aspects.find(({ aspect }) => aspect === "materials")?.provisions ?? [];
    return provisions.flatMap((one) => one.materials.map(({ id }) => id));
  };
  expect(await materials("web-form:own,third-party-sellers:yes,other-information:no")).not.toContain("ip-lease");
  expect(await materials("rooms:yes")).toContain("ip-lease");
});

test("answers that rule each other out are told", async () => {
  const { questions } = await answered("web-form:none,sells-online:yes");
  const against = questions.filter((one) => one.against.length > 0).map((one) => [one.id, one.against]);
  expect(against).toEqual([["sells-online", ["web-form"]]]);
});
