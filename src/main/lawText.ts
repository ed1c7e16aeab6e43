/** Why a law cannot be used, in both languages: the language may not be settled yet. */
export const lawText = {
  problems: (directory: string, problems: readonly string[]) =>
    `规则不能使用，没有启动。请改正 ${directory} 中的 ${problems.length} 处：\n` +
    `The law cannot be used and nothing was started. Correct ${problems.length} place(s) in ${directory}:\n` +
    problems.map((problem) => `  ${problem}`).join("\n"),
  missing: (directory: string) =>
    `读不到规则目录 ${directory}。请核对 --law 或 ZHAOZHANG_LAW。\n` +
    `The folder of the law ${directory} cannot be read. Check --law or ZHAOZHANG_LAW.`,
} as const;
