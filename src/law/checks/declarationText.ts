import type { Bilingual } from "../law.ts";

/** What is wrong with the description of a declaration. */
export const declarationText = {
  one: (count: number): Bilingual => ({
    zh: `law/declarations/ 里应当正好有一个文件，现在有 ${count} 个。请补上或删去。`,
    en: `must hold exactly one file and holds ${count}. Add it, or take the others out.`,
  }),
  twice: (id: string): Bilingual => ({ zh: `${id} 写了两次。请删去一个。`, en: `names ${id} twice. Take one out.` }),
  missing: (id: string): Bilingual => ({ zh: `缺少 ${id}。请补上。`, en: `lacks ${id}. Add it.` }),
} as const;
