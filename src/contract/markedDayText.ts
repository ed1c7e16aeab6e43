type Bilingual = { readonly zh: string; readonly en: string };

/** A day in a sentence; one that a missing holiday notice may still move says so wherever it stands. */
export function markedDay(day: string, provisional: boolean): Bilingual {
  return provisional ? { zh: `${day}（暂定）`, en: `${day} (provisional)` } : { zh: day, en: day };
}

/** A sentence with such a day in it: in Chinese no space follows the bracket. */
export function closedUp(zh: string): string {
  return zh.replaceAll("（暂定） ", "（暂定）");
}
