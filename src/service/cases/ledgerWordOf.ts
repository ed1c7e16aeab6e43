import type { Bilingual } from "#law/law.ts";
import type { Case } from "#record/case/case.ts";
import type { CaseMatter } from "#record/case/caseMatter.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { yearAsked } from "#record/case/questions/yearAsked.ts";
import { kindMade } from "#record/case/result/kindMade.ts";
import { sameText } from "#record/case/result/sameText.ts";
import type { Item } from "#record/item/item.ts";
import { caseTodo } from "../caseText.ts";
import { ledgerWord } from "../ledgerWordText.ts";

/** What the ledger has since a case was closed; null where the case failed, or its item is gone. */
export function ledgerWordOf(stand: CaseStand): Bilingual | null {
  const { closed, result } = stand.case;
  if (closed === null || (closed.outcome !== "granted" && closed.outcome !== "done")) return null;
  const { course, item, inLedger } = stand.matter;
  const { effect } = course;
  if (effect !== "record" && effect !== "none")
    return inLedger === null ? null : changedWord(stand.matter, stand.case, inLedger);
  if (item !== null) return caseTodo.ledgerAsBefore();
  const kind = kindMade(stand);
  if (kind === null || result === null) return caseTodo.notInLedger();
  const { number, name, end } = result.fields;
  return caseTodo.inLedger(kind.title, number ?? name ?? "", end ?? null);
}

/** Of an item that the case was about: as it stood at the close, whatever became of it since. */
function changedWord({ law, course }: CaseMatter, one: Case, item: Item): Bilingual | null {
  const { before = {}, on } = one.closed ?? {};
  const fields = one.result?.fields ?? {};
  const number = asHeld(fields.number ?? before.number, item.identifier);
  const what = named(law.kinds.get(item.kind)?.title, asHeld(fields.name ?? before.name, item.name), number);
  const last = item.terms.at(-1);
  switch (course.effect) {
    case "renew": {
      const term = item.terms.findLast(({ end }) => end === (fields.end ?? null));
      return term === undefined ? null : ledgerWord.renewed(what, fields.start ?? term.start, term.end);
    }
    case "end":
      return ledgerWord.ended(what, last?.end ?? null);
    case "file-report": {
      const year = yearAsked(course, one);
      const filed = one.submitted?.on ?? on;
      return year === null || filed === undefined ? null : ledgerWord.reported(what, year, filed);
    }
    default: {
      // Only somebody else was told: no new paper came.
      if (one.result === null) return caseTodo.ledgerAsBefore();
      const word = ledgerWord.corrected(what, course.result, fields.end ?? before.end ?? last?.end ?? null);
      const { company: now } = fields;
      const was = before.company;
      if (!now || !was || sameText(now, was)) return word;
      const renamed = ledgerWord.renamed(was, now);
      return { zh: word.zh + renamed.zh, en: `${word.en} ${renamed.en}` };
    }
  }
}

/** What was typed says the same as the ledger does in other signs: the ledger is quoted as it is written. */
function asHeld(said: string | null | undefined, held: string | null): string | null {
  if (said === null || said === undefined) return held;
  return held !== null && sameText(said, held) ? held : said;
}

function named(kind: Bilingual | undefined, name: string | null, number: string | null): Bilingual {
  const isKind = name === kind?.zh || name === kind?.en;
  const words = [isKind ? null : name, number === name ? null : number].filter((word) => word !== null);
  const of = (title: string | undefined): string => [title, ...words].filter((word) => word !== undefined).join(" ");
  return { zh: of(kind?.zh), en: of(kind?.en) };
}
