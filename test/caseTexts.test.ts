import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseEntrySchema } from "#contract/caseEntries.ts";
import type { CaseReply } from "#contract/cases.ts";
import { changeCase } from "#service/changeCase.ts";
import type { Deps } from "#service/deps.ts";
import { importLedger } from "#service/importLedger.ts";
import { keepFile } from "#service/keepFile.ts";
import { listItems } from "#service/listItems.ts";
import { localOwner } from "#service/localOwner.ts";
import { openCase } from "#service/openCase.ts";
import type { Result } from "#service/result.ts";
import { newId } from "#store/storeFixture.ts";
import { pdf } from "./fixtures/paperFiles.ts";
import { productOn, sample } from "./fixtures/productOn.ts";
import { storesOfEveryKind } from "./fixtures/storesOfEveryKind.ts";
import type { TwoStores } from "./fixtures/storesOfEveryKind.ts";

// Signs that PostgreSQL cannot keep, in every text that an entry of a case can hold.

const bad = "\u0000坏\uD83D";
const today = "2026-11-21";

function taken<Value>(answer: Result<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** Every place of an entry that holds a text, as its shape says. */
function textPlaces(shape: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof shape !== "object" || shape === null) return [];
  const { type, properties, items, anyOf, additionalProperties, ...rest } = shape as Record<string, unknown>;
  if (type === "string" && !("enum" in rest) && !("const" in rest) && !("pattern" in rest) && !("format" in rest))
    return [path];
  return [
    ...Object.entries((properties as object | undefined) ?? {}).flatMap(([name, one]) =>
      textPlaces(one, [...path, name]),
    ),
    ...((anyOf as readonly unknown[] | undefined) ?? []).flatMap((one) => textPlaces(one, path)),
    ...textPlaces(items, [...path, "0"]),
    ...textPlaces(additionalProperties, [...path, "circumstances"]),
  ];
}

/** The entry with that text in one place, and whatever its way there needs. */
function withText(entry: unknown, [first, ...others]: readonly string[]): unknown {
  if (first === undefined) return bad;
  if (first === "0") return [withText(Array.isArray(entry) ? entry[0] : undefined, others)];
  const known = (entry ?? {}) as Record<string, unknown>;
  return { ...known, [first]: withText(known[first], others) };
}

const whole: Readonly<Record<string, object>> = {
  answer: { answers: { circumstances: "x" } },
  own: { owner: null },
  comment: { says: "x" },
  "move-law": {},
  "put-paper": { paper: { material: "business-licence-copy", file: { hash: "x" } } },
  "take-paper": { paper: "x", because: "x" },
  waive: { material: "replacement-form", because: "x" },
  publish: { publication: { name: "x", level: "national", text: "x", clipping: { hash: "x" } } },
  step: { stage: "fork.electronic", note: "x" },
  submit: { receipt: { hash: "x" } },
  accept: { paper: { hash: "x" } },
  "ask-correction": { points: ["x"], notice: { hash: "x" } },
  "answer-correction": { answers: [{ point: "1", says: "x" }], receipt: { hash: "x" } },
  pause: { ground: "hearing", paper: { hash: "x" } },
  resume: { paper: { hash: "x" } },
  extend: { by: { value: 1, unit: "working-day" }, because: "x", paper: { hash: "x" } },
  decide: { outcome: "granted", paper: { hash: "x" } },
  receive: { fields: { company: "x" }, paper: { hash: "x" } },
  settle: { field: "company", how: "explained", says: "x" },
  close: {},
  withdraw: { because: "x" },
  handle: { duty: "act-in-case.x-20270101", how: "acknowledge" },
  "take-back": { what: "submission", because: "x" },
};

describe.each(Object.entries(storesOfEveryKind))("a text of a case on %s", (_, open) => {
  let stores: TwoStores;
  let deps: Deps;
  let item: string;

  beforeAll(async () => {
    stores = await open();
    deps = { ...productOn(stores.one, today), ids: { next: newId } };
    const fileName = "云桥-核心资源台账.xlsx";
    const query = { fileName, mode: "keep-good", rows: "all" } as const;
    taken(await importLedger(deps, localOwner, sample(fileName), query, { commandId: newId() }));
    const asked = { sort: "end", page: 1, pageSize: 200, kind: "licence" } as const;
    const { items } = taken(await listItems(deps, localOwner, asked));
    item = items.find(({ end }) => end !== null && end > "2027-06-01")?.id ?? "";
  });
  afterAll(() => stores.close());

  const say = async (id: string, entry: object): Promise<Result<CaseReply>> =>
    changeCase(deps, localOwner, id, caseEntrySchema.parse(entry), newId());

  test("that no database can keep is no fault, wherever it stands", async () => {
    const answers = { how: "lost", circumstances: bad, electronic: "yes" };
    const one = taken(await openCase(deps, localOwner, { course: "replace-licence", item, answers }, newId()));
    expect(one.questions.find(({ id }) => id === "circumstances")?.answer).toBe("坏\uFFFD");
    const places = caseEntrySchema.options.flatMap((option) => {
      const name = option.shape.do.value;
      return textPlaces(option.toJSONSchema({ io: "input" })).map((path) => ({ name, path }));
    });
    expect(new Set(places.map(({ name }) => name)).size).toBeGreaterThan(10);
    for (const { name, path } of places) {
      // An end would leave nothing to say anything of.
      if (name === "withdraw" || name === "close") continue;
      const entry = withText({ do: name, ...whole[name] }, path) as object;
      await expect(say(one.id, entry), `${name} ${path.join(".")}`).resolves.toHaveProperty("ok");
    }
    const withdrawn = taken(await say(one.id, { do: "withdraw", because: bad }));
    expect(JSON.stringify(withdrawn)).not.toMatch(/\\u0000|\\ud83d/);
    expect(withdrawn.history[0]?.says.zh).toBe("撤回：坏\uFFFD");
  });

  test("is kept without it", async () => {
    let one = taken(await openCase(deps, localOwner, { course: "replace-licence", item, answers: {} }, newId()));
    const { file } = taken(await keepFile(deps, localOwner, { company: one.companyId, name: bad, content: [pdf()] }));
    one = taken(await say(one.id, { do: "put-paper", paper: { material: "licence-data", file: { hash: file.hash } } }));
    one = taken(await say(one.id, { do: "comment", says: bad }));
    one = taken(await say(one.id, { do: "own", owner: bad }));
    expect(one.owner).toBe("坏\uFFFD");
    expect(JSON.stringify(one)).not.toMatch(/\\u0000|\\ud83d/);
  });
});
