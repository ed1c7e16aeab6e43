import type { Day } from "#calendar/day.ts";
import type { Bilingual } from "#law/law.ts";
import { detailLine, stepLine } from "./explanationLine.ts";
import type { ExplanationLine } from "./explanationLine.ts";
import type { Filing } from "./facts.ts";

/** What to do next with a duty that was handed in, in place of the rule's next step. */
export function filedNextStep(filing: Filing, expiresOn: Day | null, asOf: Day): Bilingual {
  const { on, granted, does, title, silence } = filing;
  if (does === "ends")
    return {
      zh: `「${title.zh}」已于 ${on} 递交：准予以后这一项不用再办；没有准予的或者撤回的，这一项照原来的最后可办日恢复。`,
      en: `"${title.en}" was handed in on ${on}: once it is granted nothing is to be done here; refused or withdrawn, this comes back with the last day that it had.`,
    };
  if (granted !== null && granted.deemed)
    return {
      zh: `视为准予延续（${granted.on} 登记），等新证：${silence?.says.zh ?? "继续催问新证。"}新证到了在办件里登记。`,
      en: `Counts as renewed (recorded on ${granted.on}); the new paper is awaited. ${silence?.says.en ?? "Go on asking for it."} Enter it in the case once it is there.`,
    };
  if (granted !== null)
    return {
      zh: `已于 ${granted.on} 准予，等新证；新证到了在办件里登记，台账随办件更新。`,
      en: `Granted on ${granted.on}; the new paper is awaited. Enter it in the case once it is there, and the ledger follows.`,
    };
  const isOver = expiresOn !== null && expiresOn < asOf;
  if (isOver && silence !== null)
    return {
      zh: `已于 ${on} 按期递交，有效期已满而没有登记决定：${silence.says.zh}在办件里登记决定，或者登记视为准予。`,
      en: `Handed in on ${on} in time, and the term has ended with no decision recorded. ${silence.says.en} Record in the case the decision, or that it counts as granted.`,
    };
  return {
    zh: `已于 ${on} 按期递交，等决定；递交的回执留好，来了补正通知当天在办件里登记。`,
    en: `Handed in on ${on} in time; the decision is awaited. Keep the receipt, and record a correction notice in the case on the day it comes.`,
  };
}

/** What it means for a duty that a case was handed in. */
export function explainFiled(filing: Filing): readonly ExplanationLine[] {
  const { on, granted, does, late, title, silence } = filing;
  if (does === "ends")
    return [
      stepLine({
        zh: `「${title.zh}」已于 ${on} 递交，还没有被驳回或撤回：它结束这张证，这一项不亮红灯；没有准予的，照原来的最后可办日恢复。`,
        en: `"${title.en}" was handed in on ${on} and is neither refused nor withdrawn: it ends the paper, so that this is not red; where it is not granted, this comes back with the last day that it had.`,
      }),
    ];
  if (late)
    return [
      stepLine({
        zh: `「${title.zh}」${on} 才递交，晚于最后可办日：这一项照旧亮红灯。`,
        en: `"${title.en}" was handed in on ${on}, after the last day to act: this stays red.`,
      }),
    ];
  const lines = [
    stepLine({
      zh: `「${title.zh}」已于 ${on} 递交，不晚于最后可办日或者已经准予：这一项不算逾期；没有准予的或者撤回的，照原来的最后可办日恢复。`,
      en: `"${title.en}" was handed in on ${on}, no later than the last day to act or granted since: this is not overdue; refused or withdrawn, it comes back with the last day that it had.`,
    }),
  ];
  if (granted === null || !granted.deemed || silence === null) return lines;
  return [...lines, detailLine(silence.says, silence)];
}
