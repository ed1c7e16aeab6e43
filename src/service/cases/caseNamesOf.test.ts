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
