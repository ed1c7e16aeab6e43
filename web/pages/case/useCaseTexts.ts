import { createContext, useContext, useMemo } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { resultWords } from "../../cases/resultWords.ts";
import { enCase } from "../../enCase.ts";
import { useLanguage } from "../../language.tsx";
import { zhCase } from "../../zhCase.ts";
import type { CaseTexts } from "../../zhCase.ts";

/** What comes out of the case that is shown, where it is no licence, and whether it is brought to no authority. */
export const CaseResult = createContext<Pick<CaseReply, "result" | "otherSide">>({ result: null, otherSide: null });

/** The page's own words: they load with it. */
export function useCaseTexts(): CaseTexts {
  const { name } = useLanguage();
  const { result, otherSide } = useContext(CaseResult);
  const hasOtherSide = otherSide !== null;
  return useMemo(() => {
    const texts = name === "zh" ? zhCase : enCase;
    if (result === null && !hasOtherSide) return texts;
    return resultWords(texts, { noun: result?.[name] ?? null, hasOtherSide }, name);
  }, [name, result, hasOtherSide]);
}
