import { beforeEach, describe, expect, test } from "vitest";
import type { FilesReply, KeepFileReply } from "#contract/files.ts";
import type { HealthReply } from "#contract/health.ts";
import type { Problem } from "#contract/refusal.ts";
import type { Deps } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { memoryStore } from "#store/memoryStore.ts";
import { command, openCompany, on, person } from "#store/storeFixture.ts";
import * as paper from "../../test/fixtures/paperFiles.ts";
import { productOn } from "../../test/fixtures/productOn.ts";
import { createApp } from "./app.ts";
import { dispositionOf } from "./contentResponse.ts";

const root = "http://127.0.0.1:4180/api/v1";
const faults: unknown[] = [];
let deps: Deps;
let app: ReturnType<typeof createApp>;
let company: string;

beforeEach(async () => {
  deps = productOn(memoryStore(), "2026-11-21");
  app = createApp(deps, localOwner, (_, error) => faults.push(error));
  company = (await openCompany(deps.store, localOwner)).id;
});

type Sent = Uint8Array<ArrayBuffer> | ReadableStream;

async function send(name: string, body: Sent, of = company): Promise<Response> {
  const address = `${root}/companies/${of}/files?name=${encodeURIComponent(name)}`;
  const response = await app.request(new Request(address, { method: "POST", body, duplex: "half" }));
  expect(faults).toEqual([]);
  return response;
}

async function keep(name: string, body: Sent): Promise<KeepFileReply> {
  const response = await send(name, body);
  expect(response.status).toBe(200);
  return (await response.json()) as KeepFileReply;
}

async function refusalOf(name: string, body: Sent): Promise<Problem> {
  const response = await send(name, body);
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  expect((await list()).files).toEqual([]);
  for await (const { hash } of deps.files.list()) throw new Error(`${hash} was kept`);
  return problem;
}

const list = async (of = company): Promise<FilesReply> =>
  (await (await app.request(`${root}/companies/${of}/files`)).json()) as FilesReply;

const get = (hash: string, query = "", of = company): Promise<Response> =>
  Promise.resolve(app.request(`${root}/companies/${of}/files/${hash}${query}`));

describe("a file", () => {
  test("comes back byte for byte, to be saved under a safe name, and nothing in it may run", async () => {
    const { file, isNew } = await keep("../办件\u202E\\营业执照.pdf", paper.pdf());
    expect({ isNew, ...file, hash: "" }).toMatchObject({
      isNew: true,
      type: "pdf",
      saveAs: "营业执照.pdf",
      preview: true,
    });
    expect(file.name).toBe("营业执照.pdf");
    const response = await get(file.hash);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(paper.pdf());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(paper.pdf().length),
      "content-disposition": `attachment; filename="____.pdf"; filename*=UTF-8''${encodeURIComponent("营业执照.pdf")}`,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringMatching(/sandbox.*default-src 'none'/),
    });
  });

  test("is shown in place in a sandbox, if it is one that can be", async () => {
    for (const [name, bytes] of [
      ["a.png", paper.png()],
      ["a.jpg", paper.jpeg()],
      ["a.pdf", paper.pdf()],
    ] as const) {
      const response = await get((await keep(name, bytes)).file.hash, "?preview=true");
      expect(response.headers.get("content-disposition")).toMatch(/^inline;/);
      expect(response.headers.get("x-frame-options")).toBe("SAMEORIGIN");
      expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
    const { file } = await keep("a.txt", paper.text("声明"));
    const problem = (await (await get(file.hash, "?preview=true")).json()) as Problem;
    expect(problem).toMatchObject({ status: 422, code: "file-no-preview" });
  });

  test("sent again changes nothing, nor do two at once", async () => {
    const first = await keep("a.pdf", paper.pdf());
    const [second, third] = await Promise.all([keep("b.pdf", paper.pdf()), keep("c.pdf", paper.pdf())]);
    expect([second, third]).toEqual([
      { ...first, isNew: false },
      { ...first, isNew: false },
    ]);
    const both = await Promise.all([keep("d.png", paper.png()), keep("e.png", paper.png())]);
    expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    expect((await list()).files).toHaveLength(2);
  });

  test("is asked for again only where it changed, which it never does", async () => {
    const { file } = await keep("a.pdf", paper.pdf());
    const headers = { "if-none-match": `"${file.hash}"` };
    const response = await app.request(`${root}/companies/${company}/files/${file.hash}`, { headers });
    expect(response.status).toBe(304);
  });

  test("of another company is not found, whoever has the same bytes", async () => {
    const { file } = await keep("a.pdf", paper.pdf());
    const mine = await openCompany(deps.store, localOwner, "另一家");
    const stranger = person("stranger");
    const theirs = await openCompany(deps.store, stranger, "别人的");
    const codes = await Promise.all(
      [await get(file.hash, "", mine.id), await get(file.hash, "", theirs.id), await get("x".repeat(64))].map(
        async (response) => [response.status, ((await response.json()) as Problem).code],
      ),
    );
    expect(codes).toEqual([
      [404, "file-not-found"],
      [404, "company-not-found"],
      [404, "file-not-found"],
    ]);
    expect((await send("a.pdf", paper.pdf(), theirs.id)).status).toBe(404);
  });

  test("has the days that somebody said of it, and what was said before stays in the record", async () => {
    const { file } = await keep("a.pdf", paper.pdf());
    expect(file).toMatchObject({ effective: null, received: null, verified: null });
    const date = async (days: object, hash = file.hash) => {
      const address = `${root}/companies/${company}/files/${hash}/days`;
      const headers = { "content-type": "application/json" };
      return (await app.request(address, { method: "POST", headers, body: JSON.stringify(days) })).json();
    };
    await date({ effective: "2026-11-01" });
    const said = { effective: "2026-12-01", received: "2026-11-02", verified: "2026-11-03" };
    expect(await date(said)).toMatchObject({ files: [said] });
    expect((await list()).files).toMatchObject([said]);
    expect(await date({ received: "2026-11-03", verified: "2026-11-02" })).toMatchObject({ code: "paper-days" });
    expect(await date({ received: "2026-11-22" })).toMatchObject({ code: "case-day" });
    expect(await date({}, "a".repeat(64))).toMatchObject({ code: "file-not-found" });
    expect((await list()).files).toMatchObject([said]);
    const stream = await deps.store.transact(localOwner, (tx) => tx.stream(company, { subject: company }));
    expect(stream.filter(({ kind }) => kind === "file-dated")).toHaveLength(2);
  });

  test("of an archived company can be read, and none is added", async () => {
    const { file } = await keep("a.pdf", paper.pdf());
    await deps.store.transact(localOwner, (tx) =>
      tx.append(company, 1, command(), [{ kind: "company-archived", subject: company, on, data: { archived: true } }]),
    );
    expect((await get(file.hash)).status).toBe(200);
    expect(((await (await send("b.png", paper.png())).json()) as Problem).code).toBe("company-archived");
  });
});

describe("what is refused says where and what to do, in both languages, and leaves nothing behind", () => {
  test.each([
    ["空.pdf", new Uint8Array(), "upload-empty"],
    ["执照.pdf", paper.program(), "upload-not-its-name"],
    ["执照.exe", paper.program(), "upload-type"],
    ["执照.pdf", paper.text("<html><script>alert(1)</script>"), "upload-active"],
    ["图.png", paper.text("<svg onload='alert(1)'/>"), "upload-active"],
    ["照片.png", paper.jpeg(), "upload-not-its-name"],
    ["照片.jpg", paper.jpeg().subarray(0, 100), "upload-damaged"],
    ["两面.pdf", paper.pdf("x", "", "<html><script>1</script>"), "upload-active"],
    ["声明.docx", paper.office("docx", { "word/vbaProject.bin": "x" }), "upload-macro"],
    ["声明.docm", paper.office("docm"), "upload-macro"],
    ["声明.docx", paper.office("docx", { "word/embeddings/oleObject1.bin": "x" }), "upload-embedded"],
    ["声明.docx", paper.office("docx", { "word/a.xml": new Uint8Array(40 * 1024 * 1024) }), "upload-zip-bomb"],
    ["加密.pdf", paper.pdf("x", "/Encrypt 9 0 R"), "upload-encrypted"],
    ["包.zip", paper.zip({ "a.pdf": paper.pdf() }), "upload-type"],
  ])("%s: %#", async (name, bytes, code) => {
    const problem = await refusalOf(name, new Uint8Array(bytes));
    expect(problem).toMatchObject({ status: 422, code });
    expect(problem.sentence.zh).toMatch(new RegExp(`^「${name}」.*没有保存.*请.*。$|^「${name}」.*扩展名.*。$`, "u"));
    expect(problem.sentence.en).toMatch(/was not kept/);
    expect(`${problem.sentence.zh}${problem.sentence.en}`).not.toMatch(/undefined|null|NaN/);
  });

  test("five hundred megabytes are given up at the limit", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        if (sent > 500) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const problem = await refusalOf("扫描.pdf", body);
    expect(problem).toMatchObject({ status: 413, code: "upload-too-large" });
    expect(problem.sentence.zh).toContain("50 MiB");
    expect(sent).toBeLessThan(60);
  });

  test("a name is needed, and it is not endless", async () => {
    expect((await send("", paper.pdf())).status).toBe(400);
    expect((await send("a".repeat(1001), paper.pdf())).status).toBe(400);
  });
});

test("the self-check finds what is gone, what is damaged, and what belongs to nobody", async () => {
  const health = async (query: string) =>
    ((await (await app.request(`${root}/health${query}`)).json()) as HealthReply).checks.find(
      ({ id }) => id === "files",
    );
  await keep("a.pdf", paper.pdf());
  expect(await health("")).toBe(undefined);
  expect(await health("?files=sampled")).toMatchObject({
    ok: true,
    sentence: { en: "1 file is there, and the bytes of 1 are as they were" },
  });
  await deps.files.put([paper.png()], async () => null);
  // What has just come may be an upload under way.
  expect((await health("?files=all"))?.sentence.en).not.toMatch(/belong to nobody/);
  const later = createApp(
    { ...deps, clock: { ...deps.clock, now: () => "2026-11-22T01:00:00.000Z" } },
    localOwner,
    () => {},
  );
  const checked = (await (await later.request(`${root}/health?files=all`)).json()) as HealthReply;
  expect(checked.checks.find(({ id }) => id === "files")?.sentence.en).toMatch(/1 more belong to nobody/);
  const row = {
    company,
    hash: "a".repeat(64),
    type: "pdf",
    bytes: 9,
    name: "gone.pdf",
    keptAt: deps.clock.now(),
    keptBy: "x",
  };
  await deps.store.transact(localOwner, (tx) => tx.files.keep(row));
  expect(await health("?files=sampled")).toMatchObject({
    ok: false,
    sentence: { zh: expect.stringContaining("aaaaaaaaaaaa") },
  });
  expect(((await (await get(row.hash)).json()) as Problem).code).toBe("file-lost");
});

test("a name in a header is written as RFC 5987 has it", () => {
  expect(dispositionOf("attachment", "a(1)'*!执照.pdf")).toBe(
    `attachment; filename="a_1______.pdf"; filename*=UTF-8''a%281%29%27%2A%21%E6%89%A7%E7%85%A7.pdf`,
  );
});
