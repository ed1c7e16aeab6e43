import { expect, test } from "vitest";
import { PlayedCase, flawless, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { caseEntrySentence } from "../caseEntryText.ts";
import { caseNamesOf } from "./caseNamesOf.ts";

/** The last two entries in words: what was waived, and that it is asked for again. */
function waived(one: PlayedCase, material: string) {
  one.say({ do: "waive", material, because: "电话问过" }).say({ do: "waive", material, because: null });
  return one.events.slice(-2).map((event) => caseEntrySentence(event, caseNamesOf(one.stand())));
}

test("of a paper that an official text asks for the history says that what practice adds is waived, and no more", () => {
  const one = new PlayedCase("replace-licence", { authority: "jiangxi" });
  one.say({ do: "put-paper", paper: flawless(one.stand(), "replacement-form", { marks: [] }) });
  expect(waived(one, "replacement-form")).toEqual([
    {
      zh: "免去惯例的要求，材料照交：遗失补办申请表（电话问过）",
      en: "What practice adds is waived, the paper is handed in all the same: Replacement form (电话问过)",
    },
    { zh: "恢复惯例的要求：遗失补办申请表", en: "What practice adds is asked for again: Replacement form" },
  ]);
});

test("what practice alone asks for is not handed in", () => {
  expect(waived(lostLicence("printed"), "replacement-form").map(({ zh }) => zh)).toEqual([
    "免交遗失补办申请表：电话问过",
    "恢复要求：遗失补办申请表",
  ]);
});

test("services and the issuer that were entered of the new licence are said in English in the English history", () => {
  const one = lostLicence("granted").on("2026-11-20");
  const services = [...one.matter.law.services.values()].slice(0, 2);
  const fields = { services: services.map(({ title }) => title.zh).join("、"), issuer: "江苏省通信管理局" };
  one.say({ do: "receive", fields, paper: null });
  const [event] = one.events.slice(-1);
  const said = event === undefined ? null : caseEntrySentence(event, caseNamesOf(one.stand()));
  expect(said?.zh).toContain(`「${fields.services}」`);
  for (const { title } of services) expect(said?.en).toContain(title.en);
  expect(said?.en).not.toMatch(/\p{Script=Han}/u);
  one.say({ do: "receive", fields: { services: "照证书所写的另一种业务" }, paper: null });
  const [other] = one.events.slice(-1);
  expect(other === undefined ? null : caseEntrySentence(other, caseNamesOf(one.stand())).en).toContain("另一种业务");
});
