import type { CaseReply } from "#contract/cases.ts";
import { newspaperText } from "#contract/newspaperText.ts";
import { mannerNames } from "#contract/contradictionText.ts";
import { authorityOfCase } from "#record/case/questions/authorityOfCase.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { isLevelKnown } from "#record/case/papers/newspaperNeed.ts";
import { checkedStatement } from "./checkedStatement.ts";
import { citedReplyOf } from "./citedReplyOf.ts";
import { newspaperLook } from "./newspaperLooksText.ts";

type SecondLook = CaseReply["secondLooks"][number];

/** What the directory says of the paper that printed the statement, and what it does not know; until it is handed in. */
export function newspaperLooks(stand: CaseStand): readonly SecondLook[] {
  const {
    case: one,
    matter: { law, course },
  } = stand;
  const { published, submitted } = one;
  if (published === null || submitted !== null) return [];
  const known = law.newspapers.get(published.newspaper ?? "");
  const looks: SecondLook[] = [...mannerPrinted(stand)];
  if (published.level !== "unknown" && !isLevelKnown({ law }, published)) {
    const level = { zh: newspaperText.zh.levels[published.level], en: newspaperText.en.levels[published.level] };
    looks.push({ says: newspaperLook.levelOnWord(published.name, level), cites: [], confidence: null });
  }
  if (known === undefined) return looks;
  const rests = citedReplyOf(law, known);
  if (known.note !== null) looks.push({ says: newspaperLook.note(published.name, known.note), ...rests });
  const authority = law.authorities.get(authorityOfCase(course, one) ?? "");
  const isElsewhere =
    known.province !== null &&
    authority !== undefined &&
    authority.provinces.length > 0 &&
    !authority.provinces.includes(known.province);
  if (isElsewhere && known.province !== null)
    looks.push({ says: newspaperLook.otherProvince(published.name, known.province, authority.title), ...rests });
  return looks;
}

/** A theft that is printed as a loss, or the other way round: no text says what has to stand there. */
function mannerPrinted(stand: CaseStand): readonly SecondLook[] {
  const { published } = stand.case;
  if (published === null || published.text === null) return [];
  const { documents, main } = checkedStatement(stand, published.text, []);
  const printed = mannerNames[(main === null ? null : documents[main]?.manner) ?? ""];
  const how = stand.ask("how");
  const answered = typeof how === "string" ? mannerNames[how] : undefined;
  if (printed === undefined || answered === undefined || printed === answered) return [];
  return [{ says: newspaperLook.manner(published.name, printed, answered), cites: [], confidence: null }];
}
