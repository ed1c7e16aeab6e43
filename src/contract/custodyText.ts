type Bilingual = { readonly zh: string; readonly en: string };
type Keeping = { readonly place: string; readonly holder: string };
type Copy = "original" | "duplicate";
type Custody = string | Readonly<Partial<Record<Copy, Keeping>>>;

export const copyTitles: Readonly<Record<Copy, Bilingual>> = {
  original: { zh: "正本", en: "original" },
  duplicate: { zh: "副本", en: "duplicate" },
};

/** Where each copy is kept and by whom, in a line. */
export function custodySays(custody: Custody): Bilingual {
  if (typeof custody === "string") return { zh: custody, en: custody };
  const kept = (["original", "duplicate"] as const).flatMap((copy) => {
    const keeping = custody[copy];
    return keeping === undefined ? [] : [{ title: copyTitles[copy], ...keeping }];
  });
  return {
    zh: kept.map(({ title, place, holder }) => `${title.zh}：${place}，${holder}保管`).join("；"),
    en: kept.map(({ title, place, holder }) => `${title.en}: ${place}, kept by ${holder}`).join("; "),
  };
}
