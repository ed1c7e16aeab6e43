import { useLanguage } from "../../language.tsx";
import { en } from "./en.ts";
import { zh } from "./zh.ts";
import type { DayTexts } from "./zh.ts";

/** The calculator's own words: they load with its page, not with the first one. */
export function useDayTexts(): DayTexts {
  return useLanguage().name === "zh" ? zh : en;
}
