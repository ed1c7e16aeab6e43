import { describe, expect, test } from "vitest";
import { PlayedCase, bothKept, lostLicence, newScan } from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";
import { openFields } from "./compareResult.ts";

// Given a paper that was contested, when the corrected one is entered, then nothing of the faulty one is taken for its own unseen.

const close = { do: "close", custody: bothKept } as const satisfies Said;
const settleOwner = {
  do: "settle",
  field: "legal-representative",
  how: "explained",
  says: "照新证核对过，台账没有这一项",
} as const satisfies Said;

describe("of a corrected paper", () => {
  const contested = (fields: Readonly<Record<string, string>> = {}): PlayedCase => {
    const one = lostLicence("received").settle();
    one.say({ do: "answer", answers: { "before.legal-representative": "王五" } });
    const entered = { "legal-representative": "王五", number: "苏B2-20210088", "issued-on": "2026-10-12", ...fields };
    const fileSays = { "legal-representative": ["王武"], number: ["苏B2-20210088"] };
    one.say({ do: "receive", fields: entered, paper: { ...newScan, hash: "d".repeat(64) }, fileSays });
    return one.say({ do: "settle", field: "number", how: "contested", says: "编号错了请局里更正" });
  };
  const corrected = { do: "receive", fields: { number: "苏B2-20210001" }, paper: null } as const satisfies Said;
  const open = (one: PlayedCase): readonly string[] => openFields(one.stand().compared).map(({ field }) => field.id);
  test("what its file said of other fields stays open until it is explained", () => {
    const one = contested().say({ do: "settle", field: "legal-representative", how: "contested", says: "名字错了" });
    one.say(corrected);
    expect(open(one)).toEqual(["legal-representative", "issued-on"]);
    expect(one.stand().compared.find(({ field }) => field.id === "legal-representative")?.fileSays).toEqual(["王武"]);
    // Said once more, it is still what the file said.
    one.say({ do: "receive", fields: { "issued-on": "2026-10-20" }, paper: null });
    expect(open(one)).toEqual(["legal-representative"]);
    one.say({ do: "settle", field: "legal-representative", how: "explained", says: "读错了，新证印的是王五" });
    expect(open(one)).toEqual([]);
  });
  test("or until a newer file says otherwise", () => {
    const one = contested().say(corrected);
    const paper = { ...newScan, hash: "f".repeat(64) };
    const fileSays = { "legal-representative": ["王五"], number: ["苏B2-20210002"] };
    one.say({ do: "receive", fields: { "issued-on": "2026-10-20" }, paper, fileSays });
    one.say({ do: "receive", fields: { company: "星河示例通信有限公司" }, paper: null });
    expect(open(one)).toEqual(["number"]);
  });
  test("its day of issue is asked for anew, or said not to be printed", () => {
    const one = contested({ "legal-representative": "王武" }).say(settleOwner).say(corrected);
    expect(one.state.result?.fields["issued-on"]).toBeUndefined();
    expect(one.ask(close)).toMatchObject({ code: "fields-open", data: { missing: "发证日期" } });
    one.say({ do: "receive", fields: { company: "星河示例通信有限公司" }, paper: null });
    expect(open(one)).toEqual(["issued-on"]);
    const unprinted = { do: "settle", field: "issued-on", how: "not-printed", says: "新证上没有印发证日期" } as const;
    expect(one.code(unprinted)).toBe("ok");
    one.say({ do: "receive", fields: { "issued-on": "2026-10-20" }, paper: null });
    expect(open(one)).toEqual([]);
    const said = contested().say({ ...corrected, fields: { ...corrected.fields, "issued-on": "2026-10-12" } });
    expect(open(said)).toEqual(["legal-representative"]);
  });
});
