import { beforeEach, describe, expect, test } from "vitest";
import { caseEntrySchema } from "#contract/caseEntries.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { jpeg, office, pdf } from "../../test/fixtures/paperFiles.ts";
import { productOn, sample } from "../../test/fixtures/productOn.ts";
import { changeCase } from "./changeCase.ts";
import type { Deps } from "./deps.ts";
import { importLedger } from "./importLedger.ts";
import { keepFile } from "./keepFile.ts";
import { listItems } from "./listItems.ts";
import { localOwner } from "./localOwner.ts";
import { openCase } from "./openCase.ts";

// An entry names a file by its hash: what it is is said by what the company keeps, and what nobody keeps is no file.

let deps: Deps;
let id = "";
let company = "";
let other = "";
let commands = 0;

const command = (): string => `command-${(commands += 1)}`;

async function kept(of: string, name: string, content: Uint8Array): Promise<string> {
  const answer = await keepFile(deps, localOwner, { company: of, name, content: [content] });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value.file.hash;
}

const say = async (entry: object) => changeCase(deps, localOwner, id, caseEntrySchema.parse(entry), command());

async function code(entry: object): Promise<string> {
  const answer = await say(entry);
  return answer.ok ? "ok" : answer.refusal.code;
}

beforeEach(async () => {
  deps = productOn(memoryStore(), "2026-11-21");
  const fileName = "代办客户总表.csv";
  const query = { fileName, mode: "keep-good", rows: "all" } as const;
  await importLedger(deps, localOwner, sample(fileName), query, { commandId: "import" });
  const listed = await listItems(deps, localOwner, { sort: "end", page: 1, pageSize: 200, kind: "licence" });
  if (!listed.ok) throw new Error("the sample was not imported");
  const [mine] = listed.value.items;
  const theirs = listed.value.items.find((one) => one.companyId !== mine?.companyId);
  if (mine === undefined || theirs === undefined) throw new Error("the sample has no two companies with a licence");
  [company, other] = [mine.companyId, theirs.companyId];
  const opened = await openCase(deps, localOwner, { course: "change-licence", item: mine.id, answers: {} }, command());
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  ({ id } = opened.value);
});

const made = { name: "../../etc/passwd", type: "exe", bytes: -5 };

/** Every entry that can carry a file, with one. */
const carriers: Readonly<Record<string, (file: object) => object>> = {
  "put-paper": (file) => ({ do: "put-paper", paper: { material: "business-licence-copy", file } }),
  publish: (file) => ({ do: "publish", publication: { name: "x", level: "national", clipping: file } }),
  "ask-correction": (file) => ({ do: "ask-correction", points: ["x"], notice: file }),
  submit: (file) => ({ do: "submit", receipt: file }),
  accept: (file) => ({ do: "accept", paper: file }),
  "answer-correction": (file) => ({ do: "answer-correction", answers: [], receipt: file }),
  pause: (file) => ({ do: "pause", ground: "hearing", paper: file }),
  resume: (file) => ({ do: "resume", paper: file }),
  extend: (file) => ({ do: "extend", by: { value: 10, unit: "working-day" }, because: "x", paper: file }),
  decide: (file) => ({ do: "decide", outcome: "granted", paper: file }),
  receive: (file) => ({ do: "receive", fields: {}, paper: file }),
};

describe("a file of an entry", () => {
  test("is named in every entry that the contract gives one to", () => {
    const named = caseEntrySchema.options.flatMap((option) =>
      JSON.stringify(option.toJSONSchema({ io: "input" })).includes('"hash"') ? [option.shape.do.value] : [],
    );
    expect(named.toSorted()).toEqual(Object.keys(carriers).toSorted());
  });

  test.each(Object.keys(carriers))("that the company does not keep is refused by name: %s", async (name) => {
    const carrier = carriers[name];
    if (carrier === undefined) throw new Error(name);
    const theirs = await kept(other, "别家.pdf", pdf("other"));
    for (const hash of ["a".repeat(64), "zz", "", theirs, "\u0000"])
      expect([hash, await code(carrier({ hash, ...made }))]).toEqual([hash, "case-file-unknown"]);
    const answer = await say(carrier({ hash: "zz", name: "执照.pdf" }));
    expect(answer).toMatchObject({ ok: false, refusal: { data: { name: "执照.pdf", hash: "zz" } } });
    const own = await kept(company, "自家.pdf", pdf("own"));
    expect(await code(carrier({ hash: own }))).not.toBe("case-file-unknown");
  });

  test("has the type, the size and the name of what is kept, whatever is sent beside the hash", async () => {
    const content = office("docx");
    const hash = await kept(company, "../../请示.docx", content);
    const answer = await say({
      do: "put-paper",
      paper: { material: "business-licence-copy", file: { hash, ...made } },
    });
    const paper = answer.ok ? answer.value.papers.flatMap(({ kept: all }) => all)[0] : undefined;
    expect(paper?.file).toEqual({ hash, name: "请示.docx", type: "docx", bytes: content.length });
    const codes = answer.ok ? answer.value.papers.flatMap(({ defects }) => defects.map((one) => one.code)) : [];
    expect(codes).toContain("file-type");
  });

  test("of a picture has the type by which the law writes it", async () => {
    const hash = await kept(company, "执照.jpeg", jpeg());
    const answer = await say({ do: "put-paper", paper: { material: "business-licence-copy", file: { hash } } });
    const paper = answer.ok ? answer.value.papers.flatMap(({ kept: all }) => all)[0] : undefined;
    expect(paper?.file).toMatchObject({ type: "jpg", name: "执照.jpeg" });
  });
});
