import type { Bilingual } from "../law.ts";

/** What is wrong with how a case goes. */
export const courseText = {
  unknownFact: (id: string): Bilingual => ({
    zh: `条件里的 ${id} 既不是这个过程的问题，也不是台账能算出的事实。请核对 questions。`,
    en: `asks for ${id}, which is no question of this course and no fact of the ledger. Check its questions.`,
  }),
  noSuchAnswer: (question: string, answer: string): Bilingual => ({
    zh: `问题 ${question} 没有 ${answer} 这个答案。请改成已有的答案。`,
    en: `compares ${question} with ${answer}, which is none of its answers. Name one of them.`,
  }),
  noDay: (question: string): Bilingual => ({
    zh: `期限从问题 ${question} 起算，但它的答案不是一天。请改成答案为 day 的问题。`,
    en: `counts from the question ${question}, whose answer is no day. Name one that is answered by a day.`,
  }),
  noHoldingDay: (question: string): Bilingual => ({
    zh: `新的内容从问题 ${question} 的那天起就有，但它的答案不是一天。请改成答案为 day 的问题。`,
    en: `holds from the question ${question}, whose answer is no day. Name one that is answered by a day.`,
  }),
  twice: (id: string): Bilingual => ({
    zh: `${id} 写了两次。请改掉一个。`,
    en: `has ${id} twice. Change one of them.`,
  }),
  disorder: (kind: string, before: string): Bilingual => ({
    zh: `${kind} 排在 ${before} 后面。阶段要按先后写：先问，再准备、递交、受理、决定、送达、核对，最后结束。`,
    en: `has ${kind} after ${before}. Write the stages in their order: ask, prepare, submit, accept, decide, deliver, verify, close.`,
  }),
  noEnd: (): Bilingual => ({
    zh: `最后一个阶段要是 close，并且只有一个。`,
    en: `must have close as its last stage, and once.`,
  }),
  nothingToVerify: (): Bilingual => ({
    zh: `有 verify 阶段，却没有写要核对的 fields。请补上。`,
    en: `has a stage verify and no fields to compare. Add them.`,
  }),
  notListed: (id: string): Bilingual => ({
    zh: `办件的规定里没有列 ${id}，用不着去掉。请核对 without。`,
    en: `goes without ${id}, which the provisions do not list. Take it out of without.`,
  }),
  noStep: (id: string): Bilingual => ({
    zh: `期限说由步骤 ${id} 办到，但没有这个步骤。请写 stages 里一个 step 的 id。`,
    en: `is met by the step ${id}, which is none of its stages. Name a stage that is a step.`,
  }),
  beganWithoutPeriod: (id: string): Bilingual => ({
    zh: `阶段 ${id} 登记的是开始的日子，却没有写持续多久。它要是 step，并写上 parameter。`,
    en: `enters the day on which ${id} began and not how long it lasts. It must be a step with a parameter.`,
  }),
  noPeriod: (id: string): Bilingual => ({
    zh: `参数 ${id} 没有计算方式，不能从哪一天起算。请改成有 counting 的参数。`,
    en: `counts with ${id}, which has no counting. Name a parameter that has one.`,
  }),
} as const;
