import type { Bilingual } from "#law/law.ts";
import type { Step } from "./outcome.ts";

type Replaced = Extract<Step, { kind: "replaced" }>;

/** What it means for a duty that another item takes over. */
export function explainReplaced({ by, state, gap }: Replaced): Bilingual {
  switch (state) {
    case "taken-over":
      return gap === null
        ? {
            zh: `已由「${by}」接替，中间没有断档：这一项不用再办。`,
            en: `"${by}" has taken over without a gap: nothing is to be done here any more.`,
          }
        : {
            zh: `已由「${by}」接替，但 ${gap.first} 至 ${gap.last} 断档 ${gap.days} 天，已经过去：这一项不用再办，断档另行说明。`,
            en: `"${by}" has taken over, after a gap from ${gap.first} to ${gap.last} that is past: nothing is to be done here any more, the gap is told apart.`,
          };
    case "not-begun":
      return {
        zh: `将由「${by}」接替，接得上但还没有开始；开始之前这一项照旧显示，不亮红灯。`,
        en: `"${by}" will take over and join, but has not begun; until then this stays in view, and not red.`,
      };
    case "gap":
      return {
        zh: `登记了由「${by}」接替，但接不上，自 ${gap?.first} 起断档：这一项照旧要办。`,
        en: `"${by}" is recorded to take over but does not join, with a gap from ${gap?.first} on: this remains to be done.`,
      };
    case "unknown":
      return {
        zh: `登记了由「${by}」接替，但它的起始日没有记载，接不接得上不知道：这一项照旧要办。`,
        en: `"${by}" is recorded to take over, but its start is not written: whether it joins is not known, so this remains to be done.`,
      };
    case "renews-itself":
      return {
        zh: `已登记由「${by}」接替，但它会自动续期，不通知就停不下来：这一项照旧要办。`,
        en: `"${by}" is recorded to take over, but this one renews by itself until notice is given: this remains to be done.`,
      };
  }
}

/** Where nothing is to be done any more, in place of the rule's next step. */
export function replacedNextStep(by: string): Bilingual {
  return {
    zh: `已由「${by}」接替，这里不用再办；把旧件归档备查。`,
    en: `"${by}" has taken over; nothing is to be done here. File the old paper.`,
  };
}
