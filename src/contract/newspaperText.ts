import type { NewspaperLevelName, NewspaperDemandName } from "./newspapers.ts";

type Words = {
  readonly levels: Readonly<Record<NewspaperLevelName, string>>;
  readonly demands: Readonly<Record<NewspaperDemandName, string>>;
};

const zh: Words = {
  levels: { national: "全国", provincial: "省级", city: "市级", unknown: "级别未知" },
  demands: { any: "不限级别", city: "市级以上", provincial: "省级以上", designated: "指定媒体", unknown: "没有写级别" },
};

const en: Words = {
  levels: { national: "national", provincial: "of a province", city: "of a city", unknown: "level unknown" },
  demands: {
    any: "any level",
    city: "of a city or higher",
    provincial: "of a province or higher",
    designated: "designated media",
    unknown: "no level named",
  },
};

/** What the levels of newspapers are called, and those that texts ask for. */
export const newspaperText = { zh, en } as const;
