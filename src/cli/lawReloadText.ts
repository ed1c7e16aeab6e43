type Language = "zh" | "en";

const words = {
  zh: {
    changed: (hash: string) => `规则已重新载入（${hash}）。日期有无变动：zhaozhang law moved`,
    same: (hash: string) => `规则没有改动（${hash}）。`,
  },
  en: {
    changed: (hash: string) => `The law was read anew (${hash}). Which dates moved: zhaozhang law moved`,
    same: (hash: string) => `The law is as it was (${hash}).`,
  },
} as const;

/** Words of `law reload`, by language. */
export function lawReloadText(language: Language): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
