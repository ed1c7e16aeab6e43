import type { Bilingual } from "../law.ts";

/** What is wrong with how a local rule lies over what is below it. */
export const proceedingText = {
  overNothing: (id: string): Bilingual => ({
    zh: `over 写的 ${id} 既不是办件，也不是地方规定。请核对 law/proceedings/ 和 law/overlays/。`,
    en: `lies over ${id}, which is no proceeding and no overlay. Name one that is there.`,
  }),
  overItself: (path: readonly string[]): Bilingual => ({
    zh: `over 绕了一圈又回到自己：${path.join(" → ")}。请改其中一个。`,
    en: `lies over itself by way of ${path.join(" over ")}. Change one of them.`,
  }),
  otherAuthority: (id: string): Bilingual => ({
    zh: `over 写的 ${id} 说的是另一个机关。请改成同一机关的规定，或全国的办件。`,
    en: `lies over ${id}, which speaks of another authority. Name one of the same authority, or the proceeding.`,
  }),
  otherLevel: (level: string, id: string, below: string): Bilingual => ({
    zh: `层级是 ${level}，却叠在 ${below} 层的 ${id} 上。只有 authority 可以叠在 province 上，请改正。`,
    en: `is of the level ${level} and lies over ${id}, of the level ${below}. Only an authority lies over a province.`,
  }),
  yieldsReplaced: (aspect: string): Bilingual => ({
    zh: `${aspect} 既写了让位（yields）又写了取代（replaces）。请只留一个。`,
    en: `yields in ${aspect}, which it replaces. Leave one of the two.`,
  }),
  yieldsNothing: (aspect: string): Bilingual => ({
    zh: `${aspect} 写了让位（yields），但它自己或下面一层没有这一项。请删去。`,
    en: `yields in ${aspect}, of which it says nothing itself or nothing below says anything. Take it out.`,
  }),
  replacesTwice: (aspect: string): Bilingual => ({
    zh: `replaces 里的 ${aspect} 写了两次。请删去一个。`,
    en: `replaces ${aspect} a second time. Take one of them out.`,
  }),
  replacesNothing: (aspect: string): Bilingual => ({
    zh: `replaces 里的 ${aspect}，下面一层没有说过。请删去。`,
    en: `replaces ${aspect}, of which nothing below says anything. Take it out.`,
  }),
  replacesSilently: (aspect: string): Bilingual => ({
    zh: `replaces 里的 ${aspect}，自己却没有规定。请写上规定，或者删去。`,
    en: `replaces ${aspect} and says nothing of it itself. Say something, or take it out.`,
  }),
} as const;
