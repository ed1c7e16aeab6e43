import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { PlayedCase, grant, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { todoReplyOf } from "./todoReplyOf.ts";

const places = (one: PlayedCase) => todoReplyOf(one.stand()).map(({ at }) => at);

test("each thing to do says where on the page it is done", () => {
  expect(places(new PlayedCase("replace-licence"))[0]).toBe("questions");
  expect(places(lostLicence("answered"))).toEqual(["publish", "papers", "questions"]);
  expect(places(lostLicence("printed"))[0]).toBe("papers");
  expect(places(lostLicence("ready")).slice(0, 2)).toEqual(["questions", "submit"]);
  expect(places(lostLicence("submitted"))[0]).toBe("review");
  expect(places(lostLicence("granted"))[0]).toBe("result");
  const notice = {
    points: [{ id: "1", says: "补" }],
    until: day("2026-12-20"),
    notice: null,
    on: "2026-09-08",
  } as const;
  expect(places(lostLicence("submitted").say({ do: "ask-correction", ...notice }))[0]).toBe("review");
  const refused = { ...grant, outcome: "refused", because: "材料不符", on: "2026-10-09" } as const;
  expect(places(lostLicence("accepted").say(refused))).toEqual(["close"]);
});
