import type { Bilingual } from "../law.ts";

/** Names that lead nowhere, or to two things: what stands there, and the mend. */
export const nameText = {
  /** `does` is the verb of the English sentence: names, cites, counts with. */
  noFile: (does: string, id: string, folder: string): Bilingual => ({
    zh: `这里写的 ${id} 在 law/${folder}/ 里没有对应的文件。请改成已有的 id，或者补上 law/${folder}/${id}.yaml。`,
    en: `${does} ${id}, which is no file of ${folder}/. Name one that is there, or add law/${folder}/${id}.yaml.`,
  }),
  noGist: (article: string, source: string): Bilingual => ({
    zh: `引用了 ${source} 的${article}，但 law/sources/${source}.yaml 没有写这一条的要点。请核对条号，或者补上要点。`,
    en: `cites ${article} of ${source}, whose gist law/sources/${source}.yaml does not give. Check the article, or write its gist there.`,
  }),
  noEnglish: (article: string): Bilingual => ({
    zh: `「${article}」不是条号，是我们起的叫法，没有写英文。请在它下面写 en。`,
    en: `${article} is no number of an article but a name of ours, and has no English. Write en under it.`,
  }),
  otherName: (id: string, stem: string): Bilingual => ({
    zh: `里面写的是 ${id}，文件名却是 ${stem}。请改成一致。`,
    en: `is called ${id}, but the file is called ${stem}. Make them the same.`,
  }),
  sharedWord: (word: string, owner: string): Bilingual => ({
    zh: `「${word}」已经是 ${owner} 的叫法。请只留一处。`,
    en: `${word} already means ${owner}. Leave it in one place.`,
  }),
  sharedProvince: (name: string, owner: string): Bilingual => ({
    zh: `${name} 已经属于 ${owner}。请只留一处。`,
    en: `${name} already belongs to ${owner}. Leave it in one place.`,
  }),
  validityUnit: (id: string): Bilingual => ({
    zh: `有效期写的 ${id} 不是以年计的参数。请改成以年计的参数。`,
    en: `names ${id}, which is a parameter that does not count years. Name one that does.`,
  }),
  sharedPrefix: (letter: string): string => `prefix ${letter}`,
} as const;
