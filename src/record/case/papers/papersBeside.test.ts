import { expect, test } from "vitest";
import { PlayedCase, caseLaw, flawless, lostLicence } from "../../../../test/fixtures/playedCase.ts";
import type { CasePaperKept } from "../caseEvent.ts";

// What nobody asks for has a place, is shown once it is there, and bars nothing.

function kept(material: string): CasePaperKept {
  const file = { hash: "c".repeat(64), name: "凭据.pdf", type: "pdf", bytes: 1000 } as const;
  const days = { effective: null, received: null, verified: null, validUntil: null };
  return { id: `kept-${material}`, material, file, form: "scan", count: 1, marks: [], item: null, ...days };
}

const besideOf = (one: PlayedCase) => one.stand().beside.map(({ material }) => material.id);

test("every course has a place for what its texts say to keep, and no list asks for it", () => {
  for (const { id, evidence } of caseLaw.courses.values()) {
    const one = new PlayedCase(id);
    const { papers, beside } = one.stand();
    const shown = new Set([...papers, ...beside].map(({ material }) => material.id));
    expect([id, evidence.filter((material) => !shown.has(material))]).toEqual([id, []]);
    expect([id, beside.some(({ needed, confidence }) => needed || confidence === "official")]).toEqual([id, false]);
  }
});

test("a paper that the case does not list is shown beside the list, and one that an answer no longer asks for stays", () => {
  const one = new PlayedCase("renew-domain").say({ do: "put-paper", paper: kept("technical-plan") });
  expect(besideOf(one)).toEqual(["payment-proof", "reply-kept", "technical-plan"]);
  const change = new PlayedCase("change-licence").say({ do: "answer", answers: { what: "site-address" } });
  change.say({ do: "put-paper", paper: flawless(change.stand(), "domain-certificate") });
  expect(besideOf(change)).not.toContain("domain-certificate");
  change.say({ do: "answer", answers: { what: "capital" } });
  expect(besideOf(change)).toContain("domain-certificate");
  expect(one.ask({ do: "put-paper", paper: kept("nothing") })).toMatchObject({ code: "material-not-asked" });
});

test("evidence is put in after the submission as well, is no defect, and is not handed in", () => {
  const one = lostLicence("ready").say({ do: "put-paper", paper: kept("submission-proof") });
  one.say({ do: "put-paper", paper: kept("equity-structure") });
  expect(one.stand().defects).toEqual([]);
  one.say({ do: "submit", number: "S-1", on: "2026-09-07" });
  const handedIn = one.state.submitted?.papers.map(({ material }) => material);
  expect(handedIn).toContain("equity-structure");
  expect(handedIn).not.toContain("submission-proof");
  one.say({ do: "put-paper", paper: kept("reply-kept") });
  expect(one.state.papers.map(({ material }) => material)).toContain("reply-kept");
});

test("a renewed domain is not closed without its certificate, which practice asks for", () => {
  const { defects, papers } = new PlayedCase("renew-domain").stand();
  expect(defects.map(({ material }) => material)).toEqual(["domain-certificate"]);
  expect(papers.map(({ confidence }) => confidence)).toEqual(["practice"]);
});
