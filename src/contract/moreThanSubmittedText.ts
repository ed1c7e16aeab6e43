import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };

const mistaken: Bilingual = {
  zh: "递交以前就弄错了的，用“撤销登记”从最后一条撤到递交，改好后重新递交；只是要记一笔的，写备注。",
  en: "If it was wrong before that, take back what was entered, the last first, down to the submission, then mend it and submit anew. To write something down, make a comment.",
};

/** Why what is changed after the submission would need more than was handed in, another authority or another way. */
export function moreThanSubmitted({ data }: Refusal): Bilingual {
  const { on, why, zh, en } = data;
  if (why === "authority")
    return {
      zh: `${on} 已经递交给${zh}，改成这样就归另一个机关办，没有写入。${mistaken.zh}要到另一个机关去办的，撤回这个办件，另开一个。`,
      en: `It was submitted on ${on} to ${en}, and this would make it another authority's; nothing was written. ${mistaken.en} To apply elsewhere, withdraw this case and open another.`,
    };
  if (why === "instead")
    return {
      zh: `${on} 已经递交，改成这样就不该走这一条路：${zh}没有写入。${mistaken.zh}${data["granted"] === undefined ? "确实递交错了的，撤回这个办件，照上面说的办。" : "已经准予的，照新证录入、核对、办结；另外还要办的，另开一个办件。"}`,
      en: `It was submitted on ${on}, and by this answer it would go another way: ${en} Nothing was written. ${mistaken.en} ${data["granted"] === undefined ? "Where it was submitted by mistake, withdraw this case and do as said above." : "What was granted is entered, compared and closed; for anything else open another case."}`,
    };
  if (why === "matter")
    return {
      zh: `${on} 递交的不包括：${zh}，没有写入。${mistaken.zh}递交以后才要办的，这个办件结束后另开一个；等不了的，撤到递交，加上后一起重新递交。`,
      en: `What was submitted on ${on} does not include: ${en}; nothing was written. ${mistaken.en} What came up since needs a case of its own after this one; where it cannot wait, take the submission back, add it and submit both anew.`,
    };
  if (why === "notice")
    return {
      zh: `补正期间改过的回答还要：${zh}，${on} 递交时没有这些，没有写入。先把回答改回去再撤销；机关确实要的，放入材料，答复这次补正。`,
      en: `The answers that were changed since this notice need ${en}, which were not handed in on ${on}; nothing was written. Change them back first; where the authority does ask for it, put it in and answer the notice.`,
    };
  return {
    zh: `${on} 已经递交，改成这样还要：${zh}，而递交时没有，没有写入。机关要求补的，先登记补正通知再改，然后补上。${mistaken.zh}`,
    en: `It was submitted on ${on}, and this would need what was not handed in: ${en}; nothing was written. Where the authority asks for it, enter its correction notice first, change it then and supply it. ${mistaken.en}`,
  };
}
