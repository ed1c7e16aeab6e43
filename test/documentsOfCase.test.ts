import { describe, expect, test } from "vitest";
import { documentDesk, yunnan } from "./fixtures/documentDesk.ts";

// What a case does not ask for is not written for it, and the answer says what to do instead.

const { json, ledger, opened, refusal, shown } = documentDesk("2026-11-21");

const number = "甲示例公司,码号,106短信接入代码,10690001,,工业和信息化部,,2024-01-01,2028-12-31,,";
const line = "甲示例公司,专线,主用专线,XH-1,,星河示例公司,,2024-01-01,2026-12-31,,";

async function offered(id: string): Promise<readonly string[]> {
  const { documents } = await json<{ documents: { id: string }[] }>(`/documents?case=${id}`);
  return documents.map((document) => document.id);
}

describe("a case that returns a number", () => {
  test("takes no application for one, neither in the list nor by asking for it", async () => {
    const [item] = await ledger(number);
    const id = await opened({ course: "return-number", item }, { stopped: "yes" });
    expect(await offered(id)).toEqual(["cover-list", "power-of-attorney"]);
    for (const document of ["number-application", "number-commitment", "renewal-application"]) {
      const { code, sentence } = await refusal(document, { case: id });
      expect(code).toBe("document-not-of-case");
      expect(sentence.zh).toMatch(/退回码号.*材料清单.*按条目/u);
      expect(sentence.en).toMatch(/Return of a number.*Cover list.*for the item/u);
    }
  });

  test("and the same document is made for the item where somebody wants it", async () => {
    const [item] = await ledger(number);
    expect((await shown("number-application", { item })).said["numberWanted"]).toBe("10690001");
  });

  test("speaks of no other proceeding", async () => {
    const [item] = await ledger(number);
    const id = await opened({ course: "return-number", item }, {});
    expect((await refusal("power-of-attorney", { case: id, proceeding: "new-licence" })).code).toBe(
      "case-other-proceeding",
    );
    expect((await shown("power-of-attorney", { case: id, proceeding: "number-allocation" })).said["proceeding"]).toBe(
      "退回码号",
    );
  });
});

test("a licence that is damaged is declared and reported lost by nobody; one that is lost is", async () => {
  const [item] = await ledger(yunnan);
  const id = await opened({ course: "replace-licence", item }, { how: "damaged" });
  const ofLoss = ["loss-report", "loss-statement"];
  expect(await offered(id)).toEqual(["cover-list", "old-licence-data", "power-of-attorney", "replacement-application"]);
  for (const document of ofLoss) expect((await refusal(document, { case: id })).code).toBe("document-not-of-case");
  for (const how of ["lost", "stolen", null]) {
    await json(`/cases/${id}/entries`, { do: "answer", answers: { how } });
    expect(await offered(id)).toEqual(expect.arrayContaining(ofLoss));
  }
});

test("the contact of a number is told: only a change of its use is applied for", async () => {
  const [item] = await ledger(number);
  const id = await opened({ course: "number-change", item }, { what: "contact" });
  expect(await offered(id)).not.toContain("number-application");
  await json(`/cases/${id}/entries`, { do: "answer", answers: { what: "use" } });
  expect(await offered(id)).toContain("number-application");
});

test("a resolution is written where the course has a step for it, whether or not a list names it", async () => {
  const [item] = await ledger(yunnan);
  const id = await opened({ course: "change-licence", item }, { what: "scope" });
  expect(await offered(id)).toEqual([
    "change-application",
    "cover-list",
    "power-of-attorney",
    "shareholder-resolution",
  ]);
  await json(`/cases/${id}/entries`, { do: "answer", answers: { what: "name" } });
  expect(await offered(id)).not.toContain("shareholder-resolution");
});

test("a contract that is signed again has its letter, and no paper of an authority", async () => {
  const [item] = await ledger(line);
  const id = await opened({ course: "renew-contract", item }, {});
  expect(await offered(id)).toEqual(["contract-renewal-letter"]);
});

test("a document that there is not is refused with the names of those that there are", async () => {
  const [item] = await ledger(yunnan);
  const { sentence } = await refusal("letter", { item });
  expect(sentence.zh).toContain("材料清单（cover-list）、");
  expect(sentence.en).toContain("Cover list of materials (cover-list), ");
});

test("every document is one of some case", async () => {
  const { documents } = await json<{ documents: { id: string }[] }>("/documents");
  await ledger(
    yunnan,
    number,
    line,
    "甲示例公司,IP地址,地址段 203.0.113.0/24,LQ-1,,星河示例公司,,2024-01-01,2027-12-31,,",
  );
  const { items } = await json<{ items: { id: string; kind: string }[] }>("/items");
  const { courses } = await json<{ courses: { id: string; kinds: string[] }[] }>("/courses");
  const made = new Set<string>();
  for (const { id: course, kinds } of courses) {
    const item = items.find(({ kind }) => kinds.includes(kind))?.id;
    if (kinds.length > 0 && item === undefined) continue;
    const about = kinds.length > 0 ? { item } : { company: "甲示例公司", authority: "miit" };
    const { id } = await json<{ id: string }>("/cases", { course, on: "2026-11-01", ...about });
    for (const document of await offered(id)) made.add(document);
  }
  expect(documents.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
});
