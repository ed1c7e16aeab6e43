import { createContext, useContext, useLayoutEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { en } from "./en.ts";
import { zh } from "./zh.ts";
import type { Texts } from "./zh.ts";

export type LanguageName = "zh" | "en";

type Language = {
  readonly name: LanguageName;
  readonly texts: Texts;
  /** Picks from what the server says in both languages. */
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  readonly change: (name: LanguageName) => void;
};

const storageKey = "zhaozhang.language";
const LanguageContext = createContext<Language | null>(null);

/** Chinese unless somebody chose otherwise in this browser. */
function rememberedLanguage(): LanguageName {
  return localStorage.getItem(storageKey) === "en" ? "en" : "zh";
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [name, setName] = useState(rememberedLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = name === "zh" ? "zh-CN" : "en";
  }, [name]);
  const language = useMemo<Language>(
    () => ({
      name,
      texts: name === "zh" ? zh : en,
      say: (text) => text[name],
      change: (next) => {
        localStorage.setItem(storageKey, next);
        setName(next);
      },
    }),
    [name],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error("useLanguage outside of LanguageProvider");
  return language;
}
