import type { Bilingual } from "../law.ts";

/** What is wrong with worked cases as cases of this law: what they name, and what they leave unworked. */
export const caseSubjectText = {
  unreached: (rule: string, kind: string): Bilingual => ({
    zh: `${rule} 不适用于类别 ${kind}。请改案例的 kind，或改规则的 appliesTo。`,
    en: `${rule} does not reach the kind ${kind}. Change the kind of the case, or what the rule applies to.`,
  }),
  noDuty: (rule: string): Bilingual => ({
    zh: `没有一个案例算得出 ${rule}。请至少写一个 duties 不为空的案例。`,
    en: `expects a duty of ${rule} in no case. Write one with duties.`,
  }),
  readings: (given: number, id: string, wanted: number): Bilingual => ({
    zh: `写了 ${given} 种读法，而 ${id} 在那一天有 ${wanted} 种。请改成一样多。`,
    en: `has ${given} readings, and ${id} has ${wanted} on that day. Write as many.`,
  }),
  unworkedDay: (from: string): Bilingual => ({
    zh: `有一个值从 ${from} 起，案例里却没有这一天或它以前的一天。请补上这两个案例。`,
    en: `works no day before ${from}, or not that day, when a value begins. Add a case for each.`,
  }),
  unworkedReading: (unit: string, clock: string): Bilingual => ({
    zh: `没有一个案例按 ${clock} 的读法 ${unit} 计算。请补上。`,
    en: `works no case in the reading ${unit} of ${clock}. Add one.`,
  }),
  noReading: (reading: string, clock: string): Bilingual => ({
    zh: `${clock} 没有读法 ${reading}。请改成它有的读法。`,
    en: `reads it as ${reading}, which is no reading of ${clock}. Name one that it has.`,
  }),
  noNation: {
    zh: "没有一个案例只按全国规定办。请补上一个 authority: null 的案例。",
    en: "works no case by the national rules alone: one with authority: null.",
  },
  unworkedLevel: (level: string): Bilingual => ({
    zh: `没有一个案例用了解程度为 ${level} 的机关。请补上一个。`,
    en: `works no authority of which the matrix says ${level}. Add a case with one.`,
  }),
  loneKnown: {
    zh: "写了机关就要写 known（了解程度），没写机关就不要写。请改正。",
    en: "says what is known where it names an authority, and nowhere else. Add known, or take it out.",
  },
  noOverlay: (from: string): Bilingual => ({
    zh: `from 写的 ${from} 既不是 national，也不是这个机关的地方规定。请改正。`,
    en: `names ${from}, which is neither national nor an overlay at this authority. Name one of these.`,
  }),
  noQuestion: (id: string): Bilingual => ({
    zh: `${id} 不是 law/questions/ 里的问题。请核对拼写。`,
    en: `answers ${id}, which is no question. Name a file of questions/.`,
  }),
  noAnswer: (id: string, answer: string, known: readonly string[]): Bilingual => ({
    zh: `问题 ${id} 没有 ${answer} 这个回答，只有 ${known.join("、")}。请改成其中之一。`,
    en: `answers ${id} with ${answer}, which is none of ${known.join(", ")}. Write one of these.`,
  }),
  noNeed: (id: string): Bilingual => ({
    zh: `${id} 既不是业务，也不是码号。请核对 law/services/ 和 law/numbers/。`,
    en: `names ${id}, which is no service and no number. Name one of services/ or numbers/.`,
  }),
  noService: (id: string): Bilingual => ({
    zh: `${id} 不是业务。请核对 law/services/。`,
    en: `names ${id}, which is no service. Name one of services/.`,
  }),
  unshown: (branch: string): Bilingual => ({
    zh: `没有一个案例得出「${branch}」。请补上一个案例。`,
    en: `no case shows ${branch}. Add one.`,
  }),
} as const;
