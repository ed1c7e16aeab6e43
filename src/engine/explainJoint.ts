import type { Bilingual } from "#law/law.ts";
import type { JointFinding } from "./outcome.ts";

/** What people call an item, by its id. */
export type NameOf = (id: string) => string;

/** A gap or an overlap as a sentence, and what to do about it. */
export function explainJoint(
  finding: JointFinding,
  nameOf: NameOf,
): { readonly sentence: Bilingual; readonly nextStep: Bilingual } {
  const [item, replacing] = finding.items;
  const names = { item: nameOf(item), replacing: replacing === undefined ? null : nameOf(replacing) };
  return finding.kind === "gap"
    ? { sentence: gapSentence(finding, names), nextStep: gapStep(finding, names) }
    : { sentence: overlapSentence(finding, names), nextStep: overlapStep(finding, names) };
}

type Names = { readonly item: string; readonly replacing: string | null };

function gapSentence({ first, last, days, restDaysOnly }: JointFinding, { item, replacing }: Names): Bilingual {
  if (last === null) {
    return {
      zh: `「${item}」由「${replacing}」接替，但没有一期接得上：自 ${first} 起断档。`,
      en: `"${replacing}" takes over from "${item}", but no term of it follows: a gap from ${first} on.`,
    };
  }
  const rest =
    restDaysOnly === true
      ? { zh: "；这几天全是休息日，但仍是断档", en: "; rest days only, but a gap all the same" }
      : { zh: "", en: "" };
  const range = { zh: `${first} 至 ${last}`, en: `${first} to ${last}` };
  if (replacing === null) {
    return {
      zh: `「${item}」前后两期之间断档 ${days} 天：${range.zh}${rest.zh}。`,
      en: `Between two terms of "${item}" there is a gap of ${dayCount(days)}: ${range.en}${rest.en}.`,
    };
  }
  return {
    zh: `「${item}」到期后，接替它的「${replacing}」还没有开始，断档 ${days} 天：${range.zh}${rest.zh}。`,
    en: `"${replacing}" begins only after "${item}" has ended, with a gap of ${dayCount(days)}: ${range.en}${rest.en}.`,
  };
}

function gapStep({ first, last, when }: JointFinding, { replacing }: Names): Bilingual {
  if (when === "past") {
    return {
      zh: "断档已经过去：那几天其实有文件的，补登进台账；没有的，写好说明备查。",
      en: "It is over: if a paper covered those days, record it; if none did, keep a note that explains it.",
    };
  }
  const target = replacing ?? "";
  if (when === "running") {
    return {
      zh: `眼下没有有效的文件：请对方确认从 ${first} 起连续有效并补签，或把已有的文件补登进台账。`,
      en: `Nothing is valid at present: have the other side confirm in writing that it runs on from ${first}, or record the paper that covers these days.`,
    };
  }
  const until = last === null ? { zh: "以后", en: "from then on" } : { zh: `至 ${last}`, en: `to ${last}` };
  return replacing === null
    ? {
        zh: `在 ${first} 之前，请对方把新一期的起始日提前到 ${first}，或另签一份覆盖 ${first} ${until.zh}的文件。`,
        en: `Before ${first}, have the next term begin on ${first}, or sign a paper that covers ${first} ${until.en}.`,
      }
    : {
        zh: `在 ${first} 之前，让「${target}」从 ${first} 起有效，或把旧的延长到接上为止。`,
        en: `Before ${first}, have "${target}" begin on ${first}, or extend the old one until it does.`,
      };
}

function overlapSentence({ first, last, days }: JointFinding, { item, replacing }: Names): Bilingual {
  const both =
    replacing === null
      ? { zh: `「${item}」有两期重叠`, en: `Two terms of "${item}" overlap` }
      : {
          zh: `「${item}」与接替它的「${replacing}」同时有效`,
          en: `"${item}" and "${replacing}", which takes over, both run`,
        };
  return last === null
    ? { zh: `${both.zh}：自 ${first} 起，没有截止日。`, en: `${both.en} from ${first} on, without an end.` }
    : {
        zh: `${both.zh} ${days} 天：${first} 至 ${last}。`,
        en: `${both.en} for ${dayCount(days)}: ${first} to ${last}.`,
      };
}

function overlapStep({ last }: JointFinding, { item, replacing }: Names): Bilingual {
  if (replacing !== null && last === null) {
    return {
      zh: `「${item}」不会自己停下来：不再需要的，按它的通知期书面通知对方，并在台账里写明不再续期。`,
      en: `"${item}" does not stop by itself: if it is no longer needed, give notice in writing and record that it will not be continued.`,
    };
  }
  return {
    zh: "核对两份文件的起止日期；日期都对的，不必处理。",
    en: "Check the dates of both papers; if they are right, nothing is to be done.",
  };
}

function dayCount(days: number | null): string {
  return days === 1 ? "1 day" : `${days} days`;
}
