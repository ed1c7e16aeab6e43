import type { Bilingual } from "../citation.ts";
import type { NewspaperLevel } from "../newspaper.ts";

type Known = Exclude<NewspaperLevel, "unknown">;

const zh: Readonly<Record<Known, string>> = { city: "市级", provincial: "省级", national: "全国性" };
/** Nothing is higher than national. */
const zhAsked: Readonly<Record<Known, string>> = { city: "市级以上", provincial: "省级以上", national: "全国性" };
const en: Readonly<Record<Known, string>> = { city: "city", provincial: "provincial", national: "national" };
const enAsked: Readonly<Record<Known, string>> = {
  city: "city level or higher",
  provincial: "provincial level or higher",
  national: "national level",
};

/** Why a newspaper satisfies what is asked, does not, or nobody can tell. */
export const newspaperFitText = {
  /** Names of what is printed nowhere, digital editions of a paper too; 中国电子报 is printed. */
  isNoNewspaper:
    /[网網]站|官[网網]|公[众眾]|微博|微信|朋友圈|抖音|快手|小[红紅][书書]|(?:[头頭][条條]|百家|企[鹅鵝]|[视視][频頻]|微信|服[务務]|[订訂][阅閱])[号號]|客[户戶]端|手[机機][报報]|(?:[电電]子|[数數](?:字|[码碼])|[网網][络絡]?|[线線]上|在[线線])版|[数數]字[报報]|(?<=[报報刊]\s*[([（【]?\s*)(?:[电電]子|[网網][络絡]?)[报報刊]|[网網][络絡]公告|[网網]\s*[)）》]?\s*$|[网網][页頁]|\bapp\b|https?:|\.(?:com|cn|net|org)\b/iu,
  quotes: /[《》〈〉「」『』“”"\s]/gu,
  /** What stands in brackets behind a name: (深圳版). */
  edition: /(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)+$/u,
  /** 深圳商报社 publishes 深圳商报. */
  publisher: /(?<=[报刊])社(?:有限公司|有限责任公司)?$/u,
  noNewspaper: {
    zh: "这不是印出来的报纸；见到的说法是网站公告不认，要登在公开发行的报纸上。",
    en: "This is no printed newspaper; a notice on a website is said to be rejected. Print it in a paper that is publicly sold.",
  },
  designated: {
    zh: "要求登在指定媒体，名单没有查到；登之前问发证机关。",
    en: "Designated media are asked for and no list of them was found; ask the issuing authority first.",
  },
  nothingAsked: {
    zh: "没有写要什么级别，也没有查到认可的名单；登之前问发证机关。",
    en: "No level is named and no official list was found; ask the issuing authority first.",
  },
  levelUnknown: {
    zh: "这份报纸的级别没有查到，也没有官方的认可名单；登之前问发证机关。",
    en: "The level of this paper is not known and no official list was found; ask the issuing authority first.",
  },
  any: {
    zh: "不限级别，公开发行的报纸都可以；登之前仍向发证机关确认。",
    en: "Any publicly sold newspaper does; confirm with the issuing authority all the same.",
  },
  fits: (level: Known, required: Known): Bilingual => ({
    zh: `${zh[level]}报纸，满足“${zhAsked[required]}”；级别是推断的，没有官方名单，登之前向发证机关确认。`,
    en: `A ${en[level]} paper satisfies ${enAsked[required]}; levels are inferred and there is no official list, so confirm with the issuing authority.`,
  }),
  tooLow: (level: Known, required: Known): Bilingual => ({
    zh: `${zh[level]}报纸，达不到“${zhAsked[required]}”；换一份${zhAsked[required]}的，或先问发证机关。`,
    en: `A ${en[level]} paper is below ${en[required]} level; choose one of ${enAsked[required]}, or ask the issuing authority.`,
  }),
} as const;
