import { describe, expect, it } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { whatIsWrong } from "../../test/fixtures/whatIsWrong.ts";
import { matrixOf } from "./matrix.ts";
import { parseLaw } from "./parseLaw.ts";
import type { Aspect } from "./proceeding.ts";
import { provisionsFor } from "./provisionsFor.ts";

const cited = "cites: [{ source: civil-code, article: 第二百零一条 }]\nconfidence: practice\n";

function provision(says: string, more = "", confidence = "practice"): string {
  return `{ says: { zh: ${says}, en: ${says} }, ${more}cites: [{ source: civil-code, article: null }], confidence: ${confidence} }`;
}

function proceeding(provisions: string): string {
  return `id: try\ntitle: { zh: 试, en: try }\nabout: { zh: 试, en: try }\nprovisions: ${provisions}\n`;
}

type Parts = {
  id: string;
  over?: string;
  level?: string;
  authority?: string;
  replaces?: string;
  yields?: string;
  provisions?: string;
  confidence?: string;
};

function overlay(parts: Parts): Record<string, string> {
  const { id, over = "try", level = "authority", authority = "jiangxi", replaces = "[]", provisions = "{}" } = parts;
  const head = `id: ${id}\nover: ${over}\nlevel: ${level}\nauthority: ${authority}\ntitle: { zh: 页, en: page }\ndated: null\n`;
  const sure = cited.replace("practice", parts.confidence ?? (provisions === "{}" ? "unverified" : "practice"));
  const order = `replaces: ${replaces}\nyields: ${parts.yields ?? "[]"}\n`;
  return { [`overlays/${id}.yaml`]: `${head}${order}provisions: ${provisions}\n${sure}` };
}

const national = {
  "proceedings/try.yaml": proceeding(`{ fee: [${provision("全国")}], channel: [${provision("网上")}] }`),
};

/** Fits whatever is cited. */
const coverage = Object.keys(lawTexts)
  .filter((path) => path.startsWith("sources/"))
  .map(
    (path) =>
      `${path.slice("sources/".length, -".yaml".length)}: { all: { is: no-duty, because: { zh: 试, en: try } } }\n`,
  )
  .join("");

function parsed(files: Readonly<Record<string, string>>) {
  // Only these proceedings, so that what the repository holds changes nothing here.
  const others = Object.entries(lawTexts).filter(
    ([path]) => !/^(?:proceedings|courses|documents|overlays|questions|services|numbers|requirements)\//.test(path),
  );
  return parseLaw({ ...Object.fromEntries(others), "coverage.yaml": coverage, ...files }, (data) => data);
}

function lawWith(files: Readonly<Record<string, string>>) {
  const law = parsed({ ...national, ...files });
  if (law.kind === "problems") throw new Error(JSON.stringify(law.problems));
  return law.law;
}

function problemsWith(files: Readonly<Record<string, string>>): readonly string[] {
  const law = parsed({ ...national, ...files });
  return law.kind === "law"
    ? []
    : law.problems.map((problem) => `${problem.file}:${problem.line} ${whatIsWrong(problem)}`);
}

function said(files: Readonly<Record<string, string>>, authority: string | null, aspect: Aspect): readonly string[] {
  return (provisionsFor(lawWith(files), "try", authority).get(aspect) ?? []).map(({ says }) => says.zh);
}

describe("what counts at an authority", () => {
  const here = overlay({ id: "here", replaces: "[fee]", provisions: `{ fee: [${provision("本机关")}] }` });
  const beside = overlay({ id: "beside", provisions: `{ channel: [${provision("窗口")}] }` });

  it("is the national rule where nothing else is known", () => {
    expect(said({}, "jiangxi", "fee")).toEqual(["全国"]);
    expect(said(here, null, "fee")).toEqual(["全国"]);
    expect(said(here, "hunan", "fee")).toEqual(["全国"]);
  });

  it("is its own rule alone where that replaces the national one, and both where it does not, its own first", () => {
    expect(said(here, "jiangxi", "fee")).toEqual(["本机关"]);
    expect(said(beside, "jiangxi", "channel")).toEqual(["窗口", "网上"]);
  });

  it("stands behind the text below that is stricter or earlier, and before the others there, where it yields", () => {
    const two = { "proceedings/try.yaml": proceeding(`{ channel: [${provision("严")}, ${provision("宽")}] }`) };
    const yielding = overlay({ id: "one", yields: "[channel]", provisions: `{ channel: [${provision("本局")}] }` });
    expect(said({ ...two, ...yielding }, "jiangxi", "channel")).toEqual(["严", "本局", "宽"]);
  });

  it("is unknown, and never another province's, where nobody found it out", () => {
    const elsewhere = overlay({
      id: "elsewhere",
      authority: "hunan",
      provisions: `{ contact: [${provision("电话")}] }`,
    });
    expect(said(elsewhere, "jiangxi", "contact")).toEqual([]);
    expect(said(elsewhere, "hunan", "contact")).toEqual(["电话"]);
  });

  it("is laid over the rule of the province, whatever the files are called", () => {
    const ofProvince = overlay({
      id: "z-province",
      level: "province",
      replaces: "[fee]",
      provisions: `{ fee: [${provision("本省")}] }`,
    });
    const ofAuthority = overlay({
      id: "a-authority",
      over: "z-province",
      provisions: `{ fee: [${provision("本局")}] }`,
    });
    expect(said({ ...ofAuthority, ...ofProvince }, "jiangxi", "fee")).toEqual(["本局", "本省"]);
  });
});

describe("the matrix", () => {
  it("names for each authority its surest statement, and what only has a title", () => {
    const law = lawWith({
      ...overlay({ id: "copy", provisions: `{ fee: [${provision("一")}] }` }),
      ...overlay({
        id: "guide",
        confidence: "official",
        provisions: `{ contact: [${provision("二")}, ${provision("三", "", "official")}] }`,
      }),
      ...overlay({ id: "title", authority: "hunan" }),
    });
    const cell = (authority: string) => matrixOf(law).find((one) => one.authority === authority);
    expect(cell("jiangxi")).toEqual({ authority: "jiangxi", proceeding: "try", confidence: "official", provisions: 3 });
    expect(cell("hunan")).toMatchObject({ confidence: "unverified", provisions: 0 });
    expect(cell("tibet")).toMatchObject({ confidence: null, provisions: 0 });
    expect(matrixOf(law)).toHaveLength(32);
  });
});

describe("an overlay or a proceeding that cannot be", () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "lies over nothing",
      overlay({ id: "one", over: "nothing" }),
      "over nothing, which is no proceeding and no overlay",
    ],
    [
      "lies over itself by way of another",
      { ...overlay({ id: "one", over: "two" }), ...overlay({ id: "two", over: "one" }) },
      "overlays/one.yaml:2 lies over itself by way of one over two over one",
    ],
    [
      "names an authority that is none",
      overlay({ id: "one", authority: "atlantis" }),
      "names atlantis, which is no file",
    ],
    [
      "lies over another authority",
      { ...overlay({ id: "one", level: "province" }), ...overlay({ id: "two", over: "one", authority: "hunan" }) },
      "lies over one, which speaks of another authority",
    ],
    [
      "puts a province over an authority",
      { ...overlay({ id: "one" }), ...overlay({ id: "two", over: "one", level: "province" }) },
      "is of the level province and lies over one, of the level authority",
    ],
    [
      "replaces what nothing says",
      overlay({ id: "one", replaces: "[contact]", provisions: `{ contact: [${provision("一")}] }` }),
      "replaces contact, of which nothing below says anything",
    ],
    [
      "yields in what it does not say",
      overlay({ id: "one", yields: "[fee]" }),
      "overlays/one.yaml:8 yields in fee, of which it says nothing itself",
    ],
    [
      "yields in what it replaces",
      overlay({ id: "one", replaces: "[fee]", yields: "[fee]", provisions: `{ fee: [${provision("一")}] }` }),
      "yields in fee, which it replaces",
    ],
    ["replaces by nothing", overlay({ id: "one", replaces: "[fee]" }), "replaces fee and says nothing of it itself"],
    [
      "replaces twice",
      overlay({ id: "one", replaces: "[fee, fee]", provisions: `{ fee: [${provision("一")}] }` }),
      "replaces fee a second time",
    ],
    [
      "is surer than what it says",
      overlay({ id: "one", confidence: "secondary", provisions: `{ fee: [${provision("一")}] }` }),
      "is secondary, but the surest of its statements is practice",
    ],
    [
      "is surer than a title",
      overlay({ id: "one", confidence: "practice" }),
      "is practice and says nothing: of a title or an address alone nothing is known, write unverified",
    ],
    [
      "puts what agencies do before a law text",
      {
        "proceedings/try.yaml": proceeding(`{ fee: [${provision("全国", "", "secondary")}] }`),
        ...overlay({ id: "one", provisions: `{ fee: [${provision("一")}] }` }),
      },
      "puts what is no law text before the law text below: add fee to yields",
    ],
    [
      "names a clock that is none",
      { "proceedings/try.yaml": proceeding(`{ decision: [${provision("一", "clock: sundial, ")}] }`) },
      "names sundial, which is no file of clocks/",
    ],
    [
      "names a paper that is none",
      {
        "proceedings/try.yaml": proceeding(
          `{ materials: [${provision("一", "materials: [{ material: papyrus }], ")}] }`,
        ),
      },
      "names papyrus, which is no file of materials/",
    ],
    [
      "says nothing of an aspect that it lists",
      { "proceedings/try.yaml": proceeding("{ fee: [] }") },
      "provisions.fee: leave an aspect out of which nothing is known",
    ],
    [
      "cites an article whose gist is nowhere",
      {
        "proceedings/try.yaml": proceeding(`{ fee: [${provision("一").replace("article: null", "article: 第零条")}] }`),
      },
      "cites 第零条 of civil-code",
    ],
  ])("%s: the load fails with file, line and what is wrong", (_, files, sentence) => {
    const problems = problemsWith(files);
    expect(problems.join("\n")).toContain(sentence);
    expect(problems.every((one) => /^\w+\/[\w-]+\.yaml:\d+ /.test(one))).toBe(true);
  });
});
