import { buildWorkCalendar } from "#calendar/prefixCalendar.ts";
import type { Law } from "#law/law.ts";
import { noticeOf } from "#law/calendarOfFiles.ts";
import { readLawFiles } from "#law/files/lawFiles.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { imaginedNotice2027 } from "../test/fixtures/imaginedNotice.ts";
import { publishedNotices, statutoryLaw } from "../test/fixtures/publishedNotices.ts";

const { files } = readLawFiles({ "calendar/2027.yaml": imaginedNotice2027 });

/** The law as it is, then with the holiday notice of the coming year, then with other ladders. */
export const laws: readonly Law[] = lawsOf(loadLaw().law);

function lawsOf(law: Law): readonly Law[] {
  const notices = [...publishedNotices, ...files.years.map(({ value }) => noticeOf(value))];
  const noticed = { ...law, hash: "b".repeat(64), calendar: buildWorkCalendar(notices, statutoryLaw) };
  const obligations = new Map(
    [...law.obligations].map(([id, rule]) => [id, { ...rule, ladder: [45, 20, 3, 0], repeatEvery: 5 }]),
  );
  return [law, noticed, { ...noticed, hash: "c".repeat(64), obligations }];
}
