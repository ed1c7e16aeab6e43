import type { Bilingual } from "../law.ts";

/** What is wrong with what is asked of a business or follows from it. */
export const businessText = {
  noAnswer: (answer: unknown, question: string, known: readonly string[]): Bilingual => ({
    zh: `问题 ${question} 没有 ${String(answer)} 这个回答，只有 ${known.join("、")}。请改成其中之一。`,
    en: `wants the answer ${String(answer)} of ${question}, which has ${known.join(", ")}. Write one of these.`,
  }),
  answerTwice: (answer: string): Bilingual => ({
    zh: `回答 ${answer} 写了两次。请删去一个。`,
    en: `has the answer ${answer} twice. Take one of them out.`,
  }),
  unknownNamed: {
    zh: "unknown（不知道）总是可以回答的，不用写。请删去。",
    en: "names unknown, which is always an answer: take it out.",
  },
  otherwise: (answer: string, known: readonly string[]): Bilingual => ({
    zh: `otherwise 写的 ${answer} 不在回答 ${known.join("、")} 之中。请改成其中之一。`,
    en: `falls back on ${answer}, which is none of ${known.join(", ")}. Write one of these.`,
  }),
  circle: (path: readonly string[]): Bilingual => ({
    zh: `这个问题绕了一圈又要先问它自己：${path.join("、")}。请改其中一个的 onlyIf。`,
    en: `is asked only after itself, by way of ${path.join(", ")}. Change the onlyIf of one of them.`,
  }),
  nobodySays: {
    zh: "没有一个问题说明向谁申请。请给其中一个问题写上 authority。",
    en: "no question says whom to apply to: give one an authority.",
  },
  saysAlready: (other: string): Bilingual => ({
    zh: `${other} 已经说明向谁申请了。请只留一处 authority。`,
    en: `says whom to apply to, as ${other} does already. Leave it in one place.`,
  }),
  noWhom: (answer: string): Bilingual => ({
    zh: `没有写回答 ${answer} 时向谁申请。请补上。`,
    en: `does not say whom to apply to where the answer is ${answer}. Add it.`,
  }),
  noAnswerOfIt: (answer: string): Bilingual => ({
    zh: `${answer} 不是这个问题的回答。请核对拼写，或者删去。`,
    en: `names ${answer}, which is no answer of it. Check its spelling, or take it out.`,
  }),
  noProceeding: (id: string): Bilingual => ({
    zh: `${id} 不在 law/proceedings/ 里。请核对拼写，或者删去。`,
    en: `names ${id}, which is no proceeding. Check its spelling, or take it out.`,
  }),
  noAuthority: (to: string): Bilingual => ({
    zh: `${to} 既不是 province（本省），也不是 law/authorities/ 里的机关。请改正。`,
    en: `names ${to}, which is neither province nor an authority. Name one of these.`,
  }),
  noTarget: (id: string): Bilingual => ({
    zh: `${id} 既不是业务，也不是码号。请核对 law/services/ 和 law/numbers/。`,
    en: `is for ${id}, which is no service and no number. Name one of services/ or numbers/.`,
  }),
  serviceAsWell: (id: string): Bilingual => ({
    zh: `${id} 同时是一个业务的 id。请改一个名字。`,
    en: `${id} is a service as well. Give it another id.`,
  }),
  formTwice: (id: string): Bilingual => ({
    zh: `有两种情形都叫 ${id}。请改其中一个的名字。`,
    en: `has two forms that are called ${id}. Give one of them another id.`,
  }),
  constant: (id: string): Bilingual => ({
    zh: `${id}：无论怎么回答结果都一样。请核对 needed 里的条件。`,
    en: `${id}: no answer changes it. Check the conditions in needed.`,
  }),
  neverExempts: (id: string): Bilingual => ({
    zh: `情形 ${id} 永远不会出现：需要许可的回答里没有一组符合它。请核对它的 when。`,
    en: `${id} never exempts: no answers that need it fit. Check its when.`,
  }),
  neverReached: (id: string): Bilingual => ({
    zh: `情形 ${id} 永远不会出现：需要许可的回答里没有一组符合它。请核对它的 when。`,
    en: `${id} is never reached: no answers that need it fit. Check its when.`,
  }),
  always: (id: string): Bilingual => ({
    zh: `${id}：无论怎么回答结果都一样。请写 always，或者核对条件。`,
    en: `${id}: no answer changes it; write always.`,
  }),
  idle: (id: string): Bilingual => ({
    zh: `${id}：这个问题怎么回答都没有区别。请让一个条件用到它，或者删去。`,
    en: `${id} decides nothing: nothing differs by its answer. Use it in a condition, or remove it.`,
  }),
} as const;
