import { historyText } from "#contract/historyText.ts";
import type { CaseEvent, Publication } from "#record/case/caseEvent.ts";
import { takenBackTitles } from "./takenBackText.ts";

type Bilingual = { readonly zh: string; readonly en: string };

const outcomes: Readonly<Record<string, Bilingual>> = {
  granted: { zh: "准予", en: "granted" },
  refused: { zh: "不予许可", en: "refused" },
  "not-accepted": { zh: "不予受理", en: "not accepted" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
  done: { zh: "办成", en: "done" },
};

/** What things that an entry names are called. */
export type CaseNames = {
  readonly material: (id: string) => Bilingual;
  /** An official text asks for it: a waiver takes away what practice adds, and the paper is handed in all the same. */
  readonly isOfficial: (material: string) => boolean;
  readonly question: (id: string) => Bilingual;
  /** Null where nobody knew. */
  readonly answer: (question: string, given: string | null) => Bilingual;
  readonly stage: (id: string) => Bilingual;
  /** What comes out, where it is no paper of an authority. */
  readonly result: Bilingual | null;
  /** A field of what comes out. */
  readonly field: (id: string) => Bilingual;
  /** What was entered of a field. */
  readonly value: (field: string, text: string) => Bilingual;
  /** Why a clock stands still. */
  readonly ground: (id: string) => Bilingual;
};

/** An entry of a case in a sentence. */
export function caseEntrySentence(event: CaseEvent, names: CaseNames): Bilingual {
  switch (event.kind) {
    case "case-opened":
      return { zh: "开办", en: "Opened" };
    case "case-answered":
      return answeredSentence(event.data.answers, names);
    case "case-owner-set":
      return { zh: `负责人：${event.data.owner ?? "无"}`, en: `Owner: ${event.data.owner ?? "none"}` };
    case "case-commented":
      return { zh: event.data.says, en: event.data.says };
    case "case-duty-handled":
      return historyText.handled(event.data.handling, event.data.note);
    case "case-law-moved":
      return { zh: "改按现行规则办理", en: "Moved to the law in use" };
    case "case-paper-put": {
      const title = names.material(event.data.paper.material);
      return { zh: `放入材料：${title.zh}`, en: `Paper put in: ${title.en}` };
    }
    case "case-paper-taken":
      return { zh: `移走材料：${event.data.because}`, en: `Paper taken out: ${event.data.because}` };
    case "case-paper-waived":
      return waivedSentence(event.data, names);
    case "case-published":
      return printedSentence(event.data);
    case "case-step-done": {
      const stage = names.stage(event.data.stage);
      return { zh: `完成：${stage.zh}${note(event.data.note)}`, en: `Done: ${stage.en}${note(event.data.note)}` };
    }
    case "case-submitted":
      return {
        zh: `递交 ${event.data.papers.length} 份材料，指纹 ${event.data.manifest.slice(0, 12)}`,
        en: `Submitted ${event.data.papers.length} papers, manifest ${event.data.manifest.slice(0, 12)}`,
      };
    default:
      return reviewSentence(event, names);
  }
}

function waivedSentence(
  { material, because }: Extract<CaseEvent, { kind: "case-paper-waived" }>["data"],
  names: CaseNames,
): Bilingual {
  const title = names.material(material);
  if (names.isOfficial(material))
    return because === null
      ? { zh: `恢复惯例的要求：${title.zh}`, en: `What practice adds is asked for again: ${title.en}` }
      : {
          zh: `免去惯例的要求，材料照交：${title.zh}（${because}）`,
          en: `What practice adds is waived, the paper is handed in all the same: ${title.en} (${because})`,
        };
  return because === null
    ? { zh: `恢复要求：${title.zh}`, en: `Asked for again: ${title.en}` }
    : { zh: `免交${title.zh}：${because}`, en: `Waived ${title.en}: ${because}` };
}

/** With the file that shows it, which stays where it is kept, whatever is taken back later. */
function printedSentence({ name, clipping }: Publication): Bilingual {
  return clipping === null
    ? { zh: `见报：${name}`, en: `Printed in ${name}` }
    : { zh: `见报：${name}（剪报「${clipping.name}」）`, en: `Printed in ${name} (clipping "${clipping.name}")` };
}

function answeredSentence(answers: Readonly<Record<string, string | null>>, names: CaseNames): Bilingual {
  const said = Object.entries(answers).map(([id, given]) => [names.question(id), names.answer(id, given)] as const);
  const line = (language: "zh" | "en") => said.map(([ask, answer]) => `${ask[language]} ${answer[language]}`);
  return { zh: `回答：${line("zh").join("；")}`, en: `Answered: ${line("en").join("; ")}` };
}

export const nobodyKnows: Bilingual = { zh: "不知道", en: "nobody knows" };

/** Several answers to one question. */
export function allOf(titles: readonly Bilingual[]): Bilingual {
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}

export const fieldAnswer = {
  before: (title: Bilingual, result: Bilingual | null): Bilingual => ({
    zh: `原${result?.zh ?? "证"}的${title.zh}：`,
    en: `Old ${result?.en ?? "paper"}, ${title.en}:`,
  }),
  asked: (title: Bilingual): Bilingual => ({ zh: `申请的${title.zh}：`, en: `Applied for, ${title.en}:` }),
};

type Preparing =
  | "case-opened"
  | "case-answered"
  | "case-owner-set"
  | "case-commented"
  | "case-law-moved"
  | "case-duty-handled"
  | "case-paper-put"
  | "case-paper-taken"
  | "case-paper-waived"
  | "case-published"
  | "case-step-done"
  | "case-submitted";

/** What happens once something was handed in. */
function reviewSentence(event: Exclude<CaseEvent, { readonly kind: Preparing }>, names: CaseNames): Bilingual {
  switch (event.kind) {
    case "case-accepted":
      return event.data.deemed ? { zh: "视为受理", en: "Accepted by silence" } : { zh: "受理", en: "Accepted" };
    case "case-correction-asked":
      return {
        zh: `补正通知，${event.data.points.length} 项`,
        en: `Correction notice, ${event.data.points.length} points`,
      };
    case "case-correction-answered":
      return {
        zh: `答复补正，${event.data.papers.length} 份材料`,
        en: `Correction answered, ${event.data.papers.length} papers`,
      };
    case "case-paused": {
      const ground = names.ground(event.data.ground);
      return { zh: `停时：${ground.zh}`, en: `Clock stands still: ${ground.en}` };
    }
    case "case-resumed":
      return { zh: "恢复计时", en: "Clock goes on" };
    case "case-extended":
      return { zh: `延长：${event.data.because}`, en: `Extended: ${event.data.because}` };
    case "case-decided": {
      const outcome = outcomes[event.data.outcome];
      return {
        zh: `决定：${outcome?.zh}${event.data.deemed ? "（视为）" : ""}`,
        en: `Decided: ${outcome?.en}${event.data.deemed ? " by silence" : ""}`,
      };
    }
    case "case-result-received":
      return receivedSentence(event.data.fields, names);
    case "case-difference-settled": {
      const { how, says } = event.data;
      const field = names.field(event.data.field);
      if (how === "not-printed")
        return { zh: `没有印（${field.zh}）：${says}`, en: `Not printed (${field.en}): ${says}` };
      return how === "explained"
        ? { zh: `说明出入（${field.zh}）：${says}`, en: `Difference explained (${field.en}): ${says}` }
        : { zh: `提出更正（${field.zh}）：${says}`, en: `Difference contested (${field.en}): ${says}` };
    }
    case "case-taken-back": {
      const title = takenBackTitles[event.data.what];
      const stage = event.data.stage === null ? null : names.stage(event.data.stage);
      const [zh, en] = [stage?.zh ?? title?.zh ?? "", stage?.en ?? title?.en ?? ""];
      return {
        zh: `登错了，撤销：${zh}（${event.data.because}）`,
        en: `Entered by mistake, taken back: ${en} (${event.data.because})`,
      };
    }
    case "case-closed": {
      const outcome = outcomes[event.data.outcome];
      const { withoutFile: because } = event.data;
      const [zh, en] =
        because === undefined
          ? ["", ""]
          : [`；没有留存新证的文件：${because}`, `; no file of the new paper is kept: ${because}`];
      return { zh: `结束：${outcome?.zh}${zh}`, en: `Closed: ${outcome?.en}${en}` };
    }
    case "case-withdrawn":
      return { zh: `撤回：${event.data.because}`, en: `Withdrawn: ${event.data.because}` };
  }
}

/** What was entered of the new paper, field by field. */
function receivedSentence(fields: Readonly<Partial<Record<string, string>>>, names: CaseNames): Bilingual {
  const said = Object.entries(fields).map(([id, text = ""]) => [names.field(id), names.value(id, text)] as const);
  const zh = said.map(([field, text]) => `${field.zh}「${text.zh}」`).join("；");
  const en = said.map(([field, text]) => `${field.en} "${text.en}"`).join("; ");
  const came = { zh: `收到新${names.result?.zh ?? "证"}`, en: `The new ${names.result?.en ?? "paper"}` };
  return said.length === 0
    ? { zh: `${came.zh}，放入文件`, en: `${came.en}: its file was put in` }
    : { zh: `${came.zh}，录入：${zh}`, en: `${came.en} was entered: ${en}` };
}

function note(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}
