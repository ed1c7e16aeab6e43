import type { Bilingual } from "#law/law.ts";

/** Why a law cannot be used. */
export const lawText = {
  problems: (directory: string, problems: readonly Bilingual[]): Bilingual => ({
    zh: `规则不能使用，没有启动。请改正 ${directory} 中的 ${problems.length} 处：\n${lines(problems, "zh")}`,
    en: `The law cannot be used and nothing was started. Correct ${problems.length} ${problems.length === 1 ? "place" : "places"} in ${directory}:\n${lines(problems, "en")}`,
  }),
  missing: (directory: string): Bilingual => ({
    zh: `读不到规则目录 ${directory}。请核对 --law 或 ZHAOZHANG_LAW。`,
    en: `The folder of the law ${directory} cannot be read. Check --law or ZHAOZHANG_LAW.`,
  }),
} as const;

function lines(problems: readonly Bilingual[], language: keyof Bilingual): string {
  return problems.map((problem) => `  ${problem[language]}`).join("\n");
}
