import { createContext, useContext, useMemo } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { resultWords } from "../../cases/resultWords.ts";
import { enCase } from "../../enCase.ts";
import { useLanguage } from "../../language.tsx";
import { zhCase } from "../../zhCase.ts";
import type { CaseTexts } from "../../zhCase.ts";

/** What comes out of the case that is shown, where it is no paper of an authority. */
export const CaseResult = createContext<CaseReply["result"]>(null);

/** The page's own words: they load with it. */
export function useCaseTexts(): CaseTexts {
  const { name } = useLanguage();
  const result = useContext(CaseResult);
  return useMemo(() => {
    const texts = name === "zh" ? zhCase : enCase;
    return result === null ? texts : resultWords(texts, result[name], name);
  }, [name, result]);
}
