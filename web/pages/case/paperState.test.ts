import { expect, test } from "vitest";
import type { CaseReply } from "#contract/cases.ts";
import { paperState } from "./paperState.ts";

function paper(changed: object): CaseReply["papers"][number] {
  const empty = { needed: true, waived: null, kept: [], defects: [], confidence: "practice" };
  return { ...empty, ...changed } as unknown as CaseReply["papers"][number];
}

const missing = [{ code: "missing" }];

test("a waiver takes a paper that practice asks for; of one that a guide asks for only what practice adds", () => {
  expect(paperState(paper({ defects: missing }))).toBe("missing");
  expect(paperState(paper({ waived: "问过" }))).toBe("waived");
  expect(paperState(paper({ waived: "问过", kept: [{}], confidence: "official" }))).toBe("ready");
  expect(paperState(paper({ waived: "问过", defects: missing, confidence: "official" }))).toBe("missing");
});
