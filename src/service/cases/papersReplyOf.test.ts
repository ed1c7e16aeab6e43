import { expect, test } from "vitest";
import { flawless, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { papersReplyOf } from "./papersReplyOf.ts";

test("of several files of one paper each defect names its own; of one alone it need not", () => {
  const one = lostLicence("printed");
  const material = "replacement-form";
  const put = (id: string, name: string | null) => {
    const file = name === null ? null : { hash: id.repeat(64), name, type: "pdf", bytes: 10 };
    one.say({ do: "put-paper", paper: flawless(one.stand(), material, { id, file, marks: [] }) });
  };
  const unseen = () =>
    papersReplyOf(one.stand(), one.stand().papers)
      .find((paper) => paper.material === material)
      ?.defects.flatMap(({ code, sentence }) => (code === "mark-missing" ? [sentence.zh] : []));
  put("a", "甲.pdf");
  expect(unseen()).toEqual(["没有确认盖章，看过后勾上"]);
  put("b", null);
  expect(unseen()).toEqual(["「甲.pdf」：没有确认盖章，看过后勾上", "第 2 份：没有确认盖章，看过后勾上"]);
  const marks = flawless(one.stand(), material).marks;
  one.say({ do: "put-paper", paper: flawless(one.stand(), material, { id: "c", marks }) });
  one.say({ do: "take-paper", paper: "b", because: "没有文件" });
  expect(unseen()).toEqual([
    "「甲.pdf」：没有确认盖章，看过后勾上；另一份没有问题，这一份不用了的，点「移走」（命令行 case take）",
  ]);
});

test("of what no list asks for it is said what is handed in with the rest, and what stays with us", () => {
  const one = lostLicence("ready");
  const file = { hash: "c".repeat(64), name: "凭据.pdf", type: "pdf", bytes: 10 };
  const none = { marks: [], effective: null, received: null, verified: null, validUntil: null, item: null };
  for (const material of ["submission-proof", "equity-structure"])
    one.say({ do: "put-paper", paper: { id: material, material, file, form: "scan", count: 1, ...none } });
  const { papers, beside } = one.stand();
  const along = [...papersReplyOf(one.stand(), papers), ...papersReplyOf(one.stand(), beside)].filter(
    ({ kept, goesAlong }) => kept.length > 0 && goesAlong,
  );
  one.say({ do: "submit", number: null, on: "2026-09-07" });
  const frozen = one.state.submitted?.papers.map(({ material }) => material) ?? [];
  expect(along.map(({ material }) => material).toSorted()).toEqual([...new Set(frozen)].toSorted());
  expect(frozen).toContain("equity-structure");
  expect(frozen).not.toContain("submission-proof");
});
