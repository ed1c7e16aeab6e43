type Bilingual = { readonly zh: string; readonly en: string };

/** What bars nothing and is worth a second look. */
export const secondLook = {
  sameFile: (name: string, titles: readonly Bilingual[]): Bilingual => ({
    zh: `同一个文件「${name}」放作了 ${titles.map(({ zh }) => zh).join("、")}：打开核对，放错的换掉。`,
    en: `One file, "${name}", stands for ${titles.map(({ en }) => en).join(", ")}: open it, and change what is wrong.`,
  }),
  noClipping: (name: string): Bilingual => ({
    zh: `《${name}》的见报没有放剪报扫描：把登有声明的版面扫描后放进来，日后说得清登了什么。`,
    en: `No scan of what ${name} printed is here: put one in, so that it can be shown later what was printed.`,
  }),
  askedAgain: (count: number, rule: Bilingual): Bilingual => ({
    zh: `受理前已经来了 ${count} 次补正通知。规定是：${rule.zh} 这一次也逐项补齐，同时问受理机关依据什么再次要求。`,
    en: `${count} correction notices came before acceptance. The rule is: ${rule.en} Answer this one point by point as well, and ask the authority what it rests on.`,
  }),
};
