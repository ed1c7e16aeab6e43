import { coverageClasses } from "../coverage.ts";
import type { Bilingual } from "../law.ts";

const choicesEn = coverageClasses.join(", ").replace(/, ([^,]*)$/, " or $1");

/** What is wrong with the file that says what became of each article. */
export const coverageText = {
  missing: {
    zh: "缺少这个文件：它说明每个出处的每一条去向如何。请放回。",
    en: "is missing: it says what became of every article of every source. Put it back.",
  },
  noSource: (id: string): Bilingual => ({
    zh: `${id} 在 law/sources/ 里没有对应的文件。请删去，或核对拼写。`,
    en: `names ${id}, which is no file of sources/: take it out`,
  }),
  noArticle: (article: string, id: string): Bilingual => ({
    zh: `law/sources/${id}.yaml 里没有${article}。请删去，或核对条号。`,
    en: `names ${article} of ${id}, which law/sources/${id}.yaml does not have: take it out`,
  }),
  idleAll: (all: string, id: string): Bilingual => ({
    zh: `${id} 的每一条都单独写了，${all} 没有用处。请删去。`,
    en: `has ${all} for ${id} and names every article itself: take it out`,
  }),
  unsaid: (article: string, id: string): Bilingual => ({
    zh: `没有写 law/sources/${id}.yaml 的${article}去向如何。请写上 is: ${coverageClasses.join("、")} 之一。`,
    en: `does not say what became of ${article} of law/sources/${id}.yaml: write it with is: ${choicesEn}`,
  }),
  uncited: (article: string, id: string): Bilingual => ({
    zh: `${id} 的${article}写的是 encoded（已编入），但没有规则引用它。请在编入的地方引用，或改为 not-yet。`,
    en: `calls ${article} of ${id} encoded, but nothing cites it: cite it where it is encoded, or write not-yet`,
  }),
  cited: (article: string, id: string, citing: string): Bilingual => ({
    zh: `${id} 的${article}写的是 not-yet（尚未编入），但 law/${citing} 引用了它。请改为 encoded 或 definition。`,
    en: `calls ${article} of ${id} not-yet, but law/${citing} cites it: write encoded or definition`,
  }),
  noReason: (article: string, id: string, is: string): Bilingual => ({
    zh: `${id} 的${article}写的是 ${is}，却没有理由。请写 because，中文和英文各一句。`,
    en: `calls ${article} of ${id} ${is} without a reason: write because with zh and en`,
  }),
} as const;
