import type { Bilingual } from "../law.ts";

/** What is wrong with an identifier: its description, its words, its examples. */
export const identifierText = {
  noIdentifier: (named: string): Bilingual => ({
    zh: `${named} 不在 law/identifiers/ 里。请核对拼写，或写 null。`,
    en: `names ${named}, which is no file of identifiers/`,
  }),
  notImported: (named: string, read: readonly string[]): Bilingual => ({
    zh: `导入时不按 ${named} 读编号。请改成 ${read.join("、")} 或 null。`,
    en: `names ${named}, by which no import reads numbers: use ${read.join(" or ")}, or null`,
  }),
  unknownPart: (id: string, known: readonly string[]): Bilingual => ({
    zh:
      known.length === 0
        ? `${id} 不该有：这里没有可说明的。请删去。`
        : `没有 ${id}，只有 ${known.join("、")}。请改正。`,
    en: `describes ${id}, but ${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}`,
  }),
  describedTwice: (id: string): Bilingual => ({ zh: `${id} 说明了两次。请删去一个。`, en: `describes ${id} twice` }),
  notDescribed: (id: string): Bilingual => ({ zh: `没有说明 ${id}。请补上。`, en: `does not describe ${id}` }),
  badWord: (word: string, says: Bilingual): Bilingual => ({
    zh: `「${word}」不是${says.zh}。请改正。`,
    en: `${word} is not ${says.en}`,
  }),
  wordTwice: (word: string): Bilingual => ({
    zh: `「${word}」写了两次。请删去一个。`,
    en: `${word} stands there twice`,
  }),
  letterInUse: (letter: string, owner: string): Bilingual => ({
    zh: `「${letter}」是 ${owner} 的字头。请从其中一处删去。`,
    en: `${letter} is the letter of ${owner}: take it out of one of the two`,
  }),
  notRead: (written: string, why: string): Bilingual => ({
    zh: `${written} 读不出来：${why}。请改例子，或改写法。`,
    en: `${written} is not read: ${why}`,
  }),
  readOtherwise: (written: string, name: string, is: string | null, said: string | null): Bilingual => ({
    zh: `${written} 读出来的 ${name} 是 ${is ?? "没有"}，例子写的是 ${said ?? "没有"}。请改其中一处。`,
    en: `${written} is read with its ${name} ${is ?? "missing"}, the example says ${said ?? "there is none"}`,
  }),
  mustBeRefused: (written: string, is: string): Bilingual => ({
    zh: `${written} 应当拒绝，却读成了 ${is}。请改例子，或改写法。`,
    en: `${written} must be refused, and is read as ${is}`,
  }),
  refusedOtherwise: (written: string, why: string, said: string): Bilingual => ({
    zh: `${written} 拒绝的原因是 ${why}，例子写的是 ${said}。请改其中一处。`,
    en: `${written} is refused as ${why}, the example says ${said}`,
  }),
} as const;
