import type { Bilingual } from "#law/law.ts";

/** As many years as a band names at most; there may be more. */
const mostNamed = 20;

/**
 * `2027 年放假安排尚未公布`, of one year or many. Years before the first published one will not be published any more:
 * they are not loaded.
 */
export function explainMissingYears(years: readonly number[], firstPublished: number): Bilingual {
  const past = years.filter((year) => year < firstPublished);
  const coming = years.filter((year) => year >= firstPublished);
  const sentences = [
    ...(past.length === 0
      ? []
      : [
          {
            zh: `${yearsText(past).zh}放假安排没有载入`,
            en: `the holiday notice for ${yearsText(past).en} is not loaded`,
          },
        ]),
    ...(coming.length === 0
      ? []
      : [
          {
            zh: `${yearsText(coming).zh}放假安排尚未公布`,
            en: `the holiday notice for ${yearsText(coming).en} is not published`,
          },
        ]),
  ];
  return { zh: sentences.map(({ zh }) => zh).join("，"), en: sentences.map(({ en }) => en).join(" and ") };
}

function yearsText(years: readonly number[]): Bilingual {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const more = years.length >= mostNamed;
  if (years.length > 3 && last - first === years.length - 1)
    return {
      zh: `${first} 至 ${last} 年${more ? "等年份的" : ""}`,
      en: `${first} to ${last}${more ? " and more" : ""}`,
    };
  return { zh: `${years.join("、")} 年${more ? "等年份的" : ""}`, en: `${years.join(", ")}${more ? " and more" : ""}` };
}
