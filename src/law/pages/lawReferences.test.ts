import { describe, expect, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { statementsOf } from "../statements.ts";
import { lawReferences } from "./lawReferences.ts";
import type { Reference } from "./lawReferences.ts";
import type { LawPageRef } from "./lawPageRef.ts";

const { law } = loadLaw();
const graph = lawReferences(law);

const shown = (from: (one: Reference) => Reference["from"]) => (one: Reference) =>
  `${one.way} ${from(one).type} ${from(one).id}`;
const to = (page: LawPageRef) => graph.from(page).map(shown((one) => one.to));
const by = (page: LawPageRef) => graph.to(page).map(shown((one) => one.from));

describe("what a thing of the law refers to, and what refers to it", () => {
  test("a duty counts with its parameter, warns by another, and reaches its kinds", () => {
    const refers = to({ type: "obligation", id: "renew-licence" });
    expect(refers).toEqual(
      expect.arrayContaining([
        "cites article telecom-licence-measures:第二十七条",
        "counts-with parameter licence-renewal-lead",
        "warns-with parameter first-warning",
        "reaches kind licence",
      ]),
    );
    expect(by({ type: "parameter", id: "licence-renewal-lead" })).toContain("counts-with obligation renew-licence");
    expect(by({ type: "parameter", id: "first-warning" })).toHaveLength(law.obligations.size);
  });

  test("a group reaches every kind in it", () => {
    const kinds = to({ type: "obligation", id: "renew-contract" }).filter((one) => one.startsWith("reaches"));
    expect(kinds).toEqual(expect.arrayContaining(["reaches kind line", "reaches kind ip", "reaches kind room"]));
  });

  test("a proceeding asks for its materials and speaks of its periods; overlays lie over it", () => {
    const refers = to({ type: "proceeding", id: "renew-licence" });
    expect(refers).toContain("asks-for material renewal-form");
    expect(refers).toContain("speaks-of parameter licence-renewal-lead");
    expect(by({ type: "material", id: "renewal-form" })).toContain("asks-for proceeding renew-licence");
    expect(by({ type: "proceeding", id: "renew-licence" })).toContain("lies-over overlay hainan-renew-licence");
    expect(by({ type: "authority", id: "hainan" })).toContain("of-authority overlay hainan-renew-licence");
  });

  test("a kind names the identifier as which its number is read", () => {
    expect(to({ type: "kind", id: "licence" })).toContain("identified-by identifier telecom-licence");
    expect(by({ type: "identifier", id: "domain-name" })).toEqual(["identified-by kind domain"]);
    expect(by({ type: "source", id: "credit-code-standard" })).toContain("cites identifier credit-code");
  });

  test("a need hangs on the questions that it names, and a question on those after which it is asked", () => {
    expect(to({ type: "service", id: "edi" })).toEqual(
      expect.arrayContaining(["hangs-on question third-party-sellers", "hangs-on question web-form"]),
    );
    expect(by({ type: "question", id: "coverage" })).toContain("hangs-on requirement capital-one-province");
    expect(by({ type: "question", id: "network-resources" })).toContain("asked-after question rooms");
    expect(to({ type: "question", id: "coverage" })).toContain("cites article telecom-regulations:第九条");
  });

  test("of a source everything that cites one of its articles, once", () => {
    const article = by({ type: "article", id: "telecom-licence-measures:第二十七条" });
    const source = by({ type: "source", id: "telecom-licence-measures" });
    expect(article.length).toBeGreaterThan(5);
    expect(source).toEqual(expect.arrayContaining(article));
    expect(new Set(source).size).toBe(source.length);
  });

  test("the calendar refers to its notices, by the year", () => {
    expect(by({ type: "article", id: "holiday-notices:2026年" })).toContain("cites calendar 2026");
  });
});

test("every citation of every statement leads to an article or a source that the law has", () => {
  const cited = statementsOf(law).flatMap(({ cites }) => cites);
  expect(cited.length).toBeGreaterThan(400);
  for (const { source, article } of cited) {
    const page: LawPageRef =
      article === null ? { type: "source", id: source } : { type: "article", id: `${source}:${article}` };
    expect(graph.to(page).length, `${source} ${article}`).toBeGreaterThan(0);
  }
});
