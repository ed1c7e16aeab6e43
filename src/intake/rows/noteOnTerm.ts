import { addMonths, addYears, daysBetween } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { numeralCharacters } from "./chineseNumerals.ts";
import type { Candidate, Length } from "./datePart.ts";
import { readDatePart } from "./readDatePart.ts";
import { normalDateText } from "./readDate.ts";
import { minimumTermIn } from "./readMinimumTerm.ts";
import { readLength } from "./readLength.ts";

const renewedWords =
  /(?<!自动)(?:已(?:经)?(?:完成|办理|办妥|办结|获批|成功)?(?:续(?:期|约|签|费|展|证|办)?|换(?:发|领)?(?:新)?证|延期|展期|延续)(?!.{0,4}(?:中|材料|申请|流程|待))|续(?:期|约|签|费|展)(?:已|手续已)?(?:完成|成功|办结|办妥|获批)|新证已(?:发|下|领|到|取))/;
const renewedUntil = /(?:续|延|展|顺延)(?:期|约|签|费|展|长)?(?:至|到)(?!期)([^,;。()]{4,16})/;
const openWords = /无固定期限|长期有效|永久有效/;
const lengthWords = new RegExp(
  `(?:^|[,;。])(?:本)?(?:合同|协议|服务|租赁|许可证?|证书)?(?:有效期限?|期限|合同期|服务期|租期)(?:为|共|是)?:?((?:\\d{1,3}|[${numeralCharacters}]{1,3}|半)个?(?:年|月)(?:期|整)?)(?=$|[,;。])`,
);
const yearlyWords = /每年|年度|每一年|一年一次|按年/;
const lastTime = /(?:上次|上一次|最近一?次|最后一?次|前次|上回)[^\d]{0,10}(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)/;

/** What the remark of a row, and the notes behind its dates, say about its term. */
export type NoteOnTerm = {
  /** It was renewed, so the written end may be an old one. */
  readonly renewed: boolean;
  readonly renewedUntil: Day | null;
  readonly open: boolean;
  /** A minimum term is agreed, as it is where nothing ends by itself. */
  readonly minimum: boolean;
  readonly length: Length | null;
  /** Something is due every year; `next` is its next day where the last one is named. */
  readonly yearly: { readonly next: Day | null } | null;
};

/** Of a remark that is empty, or says nothing. */
export const silentNote: NoteOnTerm = {
  renewed: false,
  renewedUntil: null,
  open: false,
  minimum: false,
  length: null,
  yearly: null,
};

/** 续签中, 材料已交 and 口头同意 renew nothing; 已续 and 延期至… say that the written end is not the last. */
export function noteOnTerm(remark: string): NoteOnTerm {
  if (remark === "" || remark.length > 2000) return silentNote;
  const text = normalDateText(remark).replaceAll(" ", "");
  const until = dayIn(renewedUntil.exec(text)?.[1]);
  const length = lengthWords.exec(text)?.[1];
  const last = dayIn(lastTime.exec(text)?.[1]);
  return {
    renewed: renewedWords.test(text),
    renewedUntil: until,
    open: openWords.test(text),
    minimum: minimumTermIn(remark) !== null,
    length: length === undefined ? null : readLength(length),
    yearly: yearlyWords.test(text) ? { next: last === null ? null : addYears(last, 1) } : null,
  };
}

function dayIn(text: string | undefined): Day | null {
  const part = text === undefined ? null : readDatePart(text);
  return part?.kind === "day" ? part.day : null;
}

/** The end of one more term: the statutory one, or one as long as the last. */
export function renewedEnd(start: Day | null, end: Day, years: number | null): readonly Candidate[] {
  if (end > "8000") return [];
  if (years !== null) return [{ day: addYears(end, years), why: "renewed-term" }];
  const months = start === null ? null : wholeMonths(start, end);
  return months === null ? [] : [{ day: addMonths(end, months), why: "renewed-term" }];
}

function wholeMonths(start: Day, end: Day): number | null {
  const guess = Math.round(daysBetween(start, end) / 30.436875);
  if (guess < 1) return null;
  const gap = daysBetween(end, addMonths(start, guess));
  return gap === 0 || gap === 1 ? guess : null;
}
