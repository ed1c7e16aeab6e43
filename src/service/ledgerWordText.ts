import { validUntil } from "#contract/validUntilText.ts";
type Bilingual = { readonly zh: string; readonly en: string };

/** What the ledger has of an item since a case about it was closed. */
export const ledgerWord = {
  renewed: (item: Bilingual, start: string | null, end: string | null): Bilingual => ({
    zh: `办结时台账里加了新的一期：${item.zh}，${start ?? "起始日没有写"} 至 ${end ?? "长期"}；旧的一期留着。`,
    en: `The ledger got a further term at the close: ${item.en}, ${start ?? "no first day"} to ${end ?? "no end"}; the old term stays there.`,
  }),
  corrected: (item: Bilingual, result: Bilingual | null, end: string | null): Bilingual => ({
    zh: `办结时台账已照新${result?.zh ?? "证"}改好：${item.zh}，有效期至 ${end ?? "长期"}。`,
    en: `The ledger says what the new ${result?.en ?? "paper"} says since the close: ${item.en}, ${validUntil(end)}.`,
  }),
  renamed: (was: string, now: string): Bilingual => ({
    zh: `台账里这家公司已从「${was}」改名为「${now}」，它的各个条目都用新名称。`,
    en: `The ledger has the company under its new name, "${now}" in place of "${was}", for all its items.`,
  }),
  ended: (item: Bilingual, end: string | null): Bilingual => ({
    zh: `办结时台账已记为终止：${item.zh}，不再延续，有效期至 ${end ?? "长期"}。`,
    en: `Ended in the ledger at the close: ${item.en}, not continued, ${validUntil(end)}.`,
  }),
  reported: (item: Bilingual, year: number, on: string): Bilingual => ({
    zh: `办结时台账已记下：${item.zh}，${year} 年度已于 ${on} 报送。`,
    en: `Noted in the ledger at the close: ${item.en}, reported for ${year} on ${on}.`,
  }),
};
