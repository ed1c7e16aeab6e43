import type { Bilingual } from "../law.ts";

/** What is wrong with a file of worked cases as a file. */
export const caseFileText = {
  missing: (id: string): Bilingual => ({
    zh: `缺少这个文件：${id} 没有案例。请写上案例，至少前一天、当天、后一天。`,
    en: `is missing: ${id} has no worked cases. Write some: the day before, the day itself, the day after.`,
  }),
  otherName: (id: string, stem: string): Bilingual => ({
    zh: `里面写的 id 是 ${id}，文件名却是 ${stem}。请改成一致。`,
    en: `is called ${id}, but the file is called ${stem}. Make them the same.`,
  }),
  strayFolder: (folders: readonly string[]): Bilingual => ({
    zh: `放在不认识的文件夹里，里面的案例不会被验算。请移到 ${folders.map((one) => `law/${one}`).join("、")} 之一，或者删除。`,
    en: `lies in a folder that is not known, so its cases would never be worked. Move it to one of ${folders.map((one) => `law/${one}`).join(", ")}, or remove it.`,
  }),
} as const;
