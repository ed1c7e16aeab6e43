import type { Refusal } from "./refusal.ts";

/** A law with problems; `zh` and `en` hold a line for each of the first of them. */
export function lawBrokenSentence({ data }: Refusal) {
  const count = Number(data["count"]);
  const rest = count > Number(data["told"]);
  return {
    zh: `这版规则有 ${count} 处问题，不能使用；现行规则不变。请改正后再试${rest ? `（先列出 ${data["told"]} 处，全部见 zhaozhang law check 目录）` : ""}：\n${data["zh"]}`,
    en: `This law has ${count} ${count === 1 ? "problem" : "problems"} and cannot be used; the law in use stays. Correct ${count === 1 ? "it" : "them"} and try again${rest ? ` (the first ${data["told"]} follow, zhaozhang law check FOLDER tells all)` : ""}:\n${data["en"]}`,
  };
}
