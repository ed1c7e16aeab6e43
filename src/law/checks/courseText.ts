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
  noSuchFactValue: (fact: string, value: string): Bilingual => ({
    zh: `台账事实 ${fact} 只有 yes 和 no，不会是 ${value}。请改成其中一个。`,
    en: `compares ${fact} with ${value}, but a fact of the ledger is yes or no. Write one of them.`,
  }),
  noChoice: (question: string, answers: string): Bilingual => ({
    zh: `问题 ${question} 的答案是 ${answers}，不是几选一，和一个值相比永远不成立。请改问有选项的问题，或者删去这个条件。`,
    en: `compares ${question}, which is answered by a ${answers} and never is one of several. Ask a question with answers to choose from, or take the condition out.`,
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
  officialEvidence: (id: string): Bilingual => ({
    zh: `${id} 是官方文件要的材料，不是没人要、自己留存的凭据。请写进 papers，或者换一个材料。`,
    en: `keeps ${id} as evidence that nobody asks for, but an official text asks for it. Write it under papers, or name another material.`,
  }),
  askedEvidence: (id: string): Bilingual => ({
    zh: `${id} 已经写在 papers 里，不用再写进 evidence。请删去一处。`,
    en: `keeps ${id} as evidence that nobody asks for, and has it among its papers. Take one of them out.`,
  }),
  noStep: (id: string): Bilingual => ({
    zh: `期限说由步骤 ${id} 办到，但没有这个步骤。请写 stages 里一个 step 的 id。`,
    en: `is met by the step ${id}, which is none of its stages. Name a stage that is a step.`,
  }),
  beganWithoutPeriod: (id: string): Bilingual => ({
    zh: `阶段 ${id} 登记的是开始的日子，却没有写持续多久。它要是 step，并写上 parameter。`,
    en: `enters the day on which ${id} began and not how long it lasts. It must be a step with a parameter.`,
  }),
  askedLate: (before: string): Bilingual => ({
    zh: `${before} 排在 ask 前面：有哪些步骤要看答案。请把 ask 写成第一个阶段。`,
    en: `has ${before} before its stage ask: which steps there are hangs on the answers. Let the stage ask come first.`,
  }),
  freeWithoutStep: (id: string, order: string): Bilingual => ({
    zh: `阶段 ${id} 写了 order: ${order}，但它不是 step：先后可以不论的只有步骤。请删去 order，或者改成 step。`,
    en: `leaves the order of ${id} free, which is no step: only steps may be done before or after others. Take order out, or make it a step.`,
  }),
  fromNothing: (): Bilingual => ({
    zh: `期限没有写从哪天起算。请在 from 里写 question（答案为 day 的问题）或 step（做到那天起算的步骤）。`,
    en: `counts from no day. Name a question that is answered by a day, or a step whose day starts it.`,
  }),
  noDayOfStep: (id: string): Bilingual => ({
    zh: `期限从步骤 ${id} 那天起算，但没有这个步骤。请写 stages 里一个 step 的 id。`,
    en: `counts from the step ${id}, which is none of its stages. Name a stage that is a step.`,
  }),
  countsBack: (id: string): Bilingual => ({
    zh: `参数 ${id} 是倒数的，但起算日是已经发生的那天，算出的日子永远已经过去。请改用顺数的参数；起算日是打算的日子的，问题的 id 要以 planned 开头。`,
    en: `counts back with ${id} from a day that has come, so that its last day always has passed. Name a parameter that counts forward; where the day is planned, let the id of its question begin with planned.`,
  }),
  keptByNothing: (id: string): Bilingual => ({
    zh: `期限 ${id} 没有写由哪个步骤办到，这个过程又没有递交：没有什么能算办到。请写 step，或者加上 submit 阶段。`,
    en: `has the deadline ${id}, which is kept by handing in, and nothing is handed in. Name the step that keeps it, or add a stage submit.`,
  }),
  keptBefore: (id: string, step: string): Bilingual => ({
    zh: `期限 ${id} 从步骤 ${step} 那天起算，办到它的却不在这一步之后。请把办到它的 step 写在后面，或者写上 step。`,
    en: `has the deadline ${id}, which counts from the step ${step} and is kept no later than that. Name a later step that keeps it.`,
  }),
  effectWithoutPaper: (effect: string): Bilingual => ({
    zh: `effect 是 ${effect}，却没有 verify 阶段：没有地方录入结果，台账不会变。请加上 verify 和 fields，或者把 effect 改成 none。`,
    en: `has the effect ${effect} and no stage verify, so nothing that comes out is entered and the ledger stays as it was. Add verify and its fields, or make the effect none.`,
  }),
  effectWithoutField: (effect: string, field: string): Bilingual => ({
    zh: `effect 是 ${effect}，fields 里却没有 ${field}：台账不知道新的一期。请补上 ${field}。`,
    en: `has the effect ${effect} and no field ${field}, without which the ledger knows no new term. Add it to its fields.`,
  }),
  reportWithoutYear: (): Bilingual => ({
    zh: `effect 是 file-report，却没有答案为 year 的问题：台账不知道报的是哪一年度。请加一个。`,
    en: `has the effect file-report and asks for no year, without which the ledger notes no report. Add a question answered by year.`,
  }),
  makesNothing: (): Bilingual => ({
    zh: `effect 是 record，却没有写 makes：台账不知道新记的是哪一类。请补上 makes。`,
    en: `has the effect record and makes no kind of item. Add makes.`,
  }),
  makesUnrecorded: (effect: string): Bilingual => ({
    zh: `写了 makes，effect 却是 ${effect}，不会新记条目。请把 effect 改成 record，或者删去 makes。`,
    en: `makes a kind of item and has the effect ${effect}, which records none. Make the effect record, or take makes out.`,
  }),
  effectWithoutItem: (effect: string): Bilingual => ({
    zh: `kinds 是空的，没有台账条目，effect 却是 ${effect}。请写 kinds，或者把 effect 改成 record 或 none。`,
    en: `is about no item and has the effect ${effect}. Name its kinds, or make the effect record or none.`,
  }),
  noPeriod: (id: string): Bilingual => ({
    zh: `参数 ${id} 没有计算方式，不能从哪一天起算。请改成有 counting 的参数。`,
    en: `counts with ${id}, which has no counting. Name a parameter that has one.`,
  }),
  takesOneAnswer: (question: string, answers: readonly string[]): Bilingual => ({
    zh: `条件要问题 ${question} 同时答 ${answers.join("、")}，但它只能选一个答案，永远不成立。请改写在 any 里，或者给这个问题写上 several: true。`,
    en: `asks for ${answers.join(" and ")} of ${question} at once, which takes one answer, and never holds. Write them under any, or let the question take several.`,
  }),
  neverTogether: (facts: readonly string[]): Bilingual => ({
    zh: `条件里关于 ${facts.join("、")} 的几个部分互相排除，永远不成立；答案只在问题问到（onlyIf）的时候才算数。请改其中一个部分。`,
    en: `asks of ${facts.join(", ")} what excludes itself, and never holds; an answer counts only while its question is asked (onlyIf). Change one of its parts.`,
  }),
  nobodyAsks: (): Bilingual => ({
    zh: `有 questions，却没有 ask 阶段：没有哪一步会请人回答。请把 ask 写成第一个阶段。`,
    en: `has questions and no stage ask, so that nobody is ever asked them. Let a stage ask come first.`,
  }),
  givesElsewhere: (material: string): Bilingual => ({
    zh: `这个阶段交出材料 ${material}，但 papers 只在没有这个阶段的时候才要它。请让两处的 when 能同时成立。`,
    en: `gives ${material}, which the papers ask for only where this stage is left out. Let the two hold together: change the when of one of them.`,
  }),
  noPrint: (): Bilingual => ({
    zh: `期限从见报那天起算，这个过程却没有登报。请加上 publish 阶段，或者改写 from。`,
    en: `counts from the day of print, and nothing is printed. Add a stage publish, or count from another day.`,
  }),
  noTermToCount: (from: string): Bilingual => ({
    zh: `期限从 ${from} 起算，但 kinds 是空的，没有台账条目。请写 kinds，或者改写 from。`,
    en: `counts from ${from} and is about no item. Name its kinds, or count from another day.`,
  }),
  dayLeftOut: (id: string, from: readonly string[]): Bilingual => ({
    zh: `期限 ${id} 从 ${from.join("、")} 起算，但期限算数的时候它可能不问、不做（when 或 onlyIf），那一天就永远不知道。请让它们的条件一致，或者在 from 里再写一个那时也有的 question 或 step。`,
    en: `has the deadline ${id}, which counts from ${from.join(", ")}, and that may be left out where the deadline counts, so that its day is never known. Give them the same condition, or name a question or a step in from that is there as well.`,
  }),
  keeperLeftOut: (id: string, step: string): Bilingual => ({
    zh: `期限 ${id} 由阶段 ${step} 办到，但期限算数的时候这个阶段可能略去（when），就永远办不到。请让两处的 when 一致。`,
    en: `has the deadline ${id}, which the stage ${step} keeps, and that may be left out where the deadline counts, so that nothing ever keeps it. Give both the same when.`,
  }),
  neverHandedIn: (kind: string): Bilingual => ({
    zh: `${kind} 阶段要先递交，但这时没有 submit 阶段，永远等不到。请加上 submit，或者删去 ${kind}。`,
    en: `has ${kind}, which waits for something to be handed in, and no stage submit there. Add one, or take ${kind} out.`,
  }),
  dayNeverAsked: (question: string): Bilingual => ({
    zh: `这里要用问题 ${question} 的那天，但这个条件成立的时候从不问它（onlyIf）。请让两处的条件能同时成立。`,
    en: `goes by the day of ${question}, which is never asked where this holds. Let the two hold together: change the condition of one of them.`,
  }),
  perhapsMakesNothing: (): Bilingual => ({
    zh: `makes 的每一项都带 when；问题总可以答不知道，那时一项都不成立，台账什么也不记。请让最后一项不写 when。`,
    en: `makes nothing where nobody knows the answers, since each of makes has a when; the ledger would stay without what came out. Let the last of them stand without one.`,
  }),
  neverReached: (): Bilingual => ({
    zh: `写在没有 when 的一项后面，永远轮不到。请移到它前面，或者删去。`,
    en: `stands after one without when, which always holds, and is never reached. Move it before that one, or take it out.`,
  }),
  madeWithoutField: (kind: string, field: string): Bilingual => ({
    zh: `makes 里的 ${kind} 在台账里要有 ${field}，fields 里却没有。请补上 ${field}。`,
    en: `makes ${kind}, which the ledger does not take without ${field}, and has no such field. Add ${field} to its fields.`,
  }),
} as const;
