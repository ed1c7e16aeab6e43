import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { PaperDefect } from "#record/case/paperDefects.ts";
import type { NewspaperNeed } from "#record/case/newspaperNeed.ts";

type Bilingual = { readonly zh: string; readonly en: string };

const markTitles: Readonly<Record<string, Bilingual>> = {
  sealed: { zh: "盖章", en: "the seal" },
  signed: { zh: "签字", en: "the signature" },
  colour: { zh: "彩色", en: "colour" },
  "all-pages": { zh: "每一页都在", en: "all pages" },
  "marked-as-copy": { zh: "注明与原件一致", en: "the note that it agrees with the original" },
};

const formTitles: Readonly<Record<string, Bilingual>> = {
  original: { zh: "原件", en: "the original" },
  copy: { zh: "复印件", en: "a copy" },
  scan: { zh: "扫描件", en: "a scan" },
  online: { zh: "在线填写", en: "an online form" },
  unknown: { zh: "形式不明", en: "a form that nobody named" },
};

const outcomes: Readonly<Record<string, Bilingual>> = {
  granted: { zh: "准予", en: "granted" },
  refused: { zh: "不予许可", en: "refused" },
  "not-accepted": { zh: "不予受理", en: "not accepted" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
  done: { zh: "办成", en: "done" },
};

function megabytes(bytes: unknown): string {
  return (Number(bytes) / 1024 / 1024).toFixed(1);
}

/** What is wrong with a paper, and the mend. */
export function defectSentence({ code, data }: PaperDefect): Bilingual {
  switch (code) {
    case "missing":
      return { zh: "还没有放入", en: "Not here yet" };
    case "too-few":
      return {
        zh: `只有 ${data["count"]} 份，要 ${data["wanted"]} 份`,
        en: `Only ${data["count"]} of ${data["wanted"]} copies are here`,
      };
    case "other-form": {
      const form = formTitles[String(data["form"])] ?? formTitles["unknown"];
      return { zh: `要的是${form?.zh}`, en: `${form?.en} is asked for` };
    }
    case "mark-missing": {
      const mark = markTitles[String(data["mark"])];
      return { zh: `没有确认${mark?.zh}，看过后勾上`, en: `Nobody confirmed ${mark?.en}; look at it and tick it` };
    }
    case "file-missing":
      return { zh: "没有上传文件", en: "Its file is missing" };
    case "file-type":
      return {
        zh: `文件是 ${data["type"]}，要 ${data["types"]}，请转换后重新上传`,
        en: `The file is ${data["type"]}; ${data["types"]} is asked for. Convert it and upload it again`,
      };
    case "file-size":
      return {
        zh: `文件 ${megabytes(data["bytes"])} MB，最大 ${megabytes(data["mostBytes"])} MB，请压缩后重新上传`,
        en: `The file has ${megabytes(data["bytes"])} MB, at most ${megabytes(data["mostBytes"])} are taken. Make it smaller`,
      };
    case "ends-before-review":
      return {
        zh: `${data["validUntil"]} 到期，审查可能要到 ${data["review"]}：先续期或换一份`,
        en: `It ends on ${data["validUntil"]}, and the review may last until ${data["review"]}: renew it or take another first`,
      };
    case "term-unknown":
      return {
        zh: "没有写有效期到哪天，审查时要在有效期内",
        en: "Nobody entered when it ends; it must be in its term at the review",
      };
  }
}

export function newspaperSentence({ level, by }: NewspaperNeed): Bilingual {
  const zh = {
    national: "全国性报纸",
    provincial: "省级以上公开发行的报纸",
    city: "市级以上报纸",
    any: "任何级别的报纸",
  }[level];
  const en = {
    national: "a national paper",
    provincial: "a publicly sold paper of the province or higher",
    city: "a paper of city level or higher",
    any: "a paper of any level",
  }[level];
  return by === "answer"
    ? { zh: `发证机关说：登在${zh}。`, en: `The issuing authority says: ${en}.` }
    : {
        zh: `没有问过发证机关：登在${zh}，它满足见到的各种说法（惯例，没有官方规定）。`,
        en: `Nobody asked the issuing authority: ${en}, which satisfies everything that was found (practice, no official rule).`,
      };
}

/** How pressing a loss is, in words. */
export function lossRisk(days: number): Bilingual {
  const since = { zh: `发现遗失已 ${days} 天。`, en: `${days} days since the loss was noticed. ` };
  return days === 0
    ? {
        zh: "今天发现遗失：今天就选报纸、核对声明，明天见报最好。声明见报前，别人可能拿着原证冒用。",
        en: "Noticed today: choose the paper and check the statement today. Until it is printed somebody may misuse the lost licence.",
      }
    : {
        zh: `${since.zh}没有查到补办的法定期限；拖得越久，检查、年报和变更时拿不出许可证的风险越大，被冒用也更难说清。`,
        en: `${since.en}No statutory period for the replacement was found; the longer it takes, the likelier an inspection, a report or a change finds you without the licence, and misuse is harder to disown.`,
      };
}

export const caseTodo = {
  questions: (count: number): Bilingual => ({
    zh: `回答 ${count} 个问题，不知道的选“不知道”。`,
    en: `Answer ${count} questions; where nobody knows, say so.`,
  }),
  papers: (count: number, needed: number): Bilingual => ({
    zh: `材料还有 ${count} 处没有齐（必需的缺 ${needed} 份）。`,
    en: `${count} things are wrong with the papers (${needed} needed ones are missing).`,
  }),
  correction: (until: string | null): Bilingual =>
    until === null
      ? {
          zh: "答复补正通知：通知没有写期限，今天就补。",
          en: "Answer the correction notice: it names no last day, do it today.",
        }
      : { zh: `答复补正通知，最晚 ${until}。`, en: `Answer the correction notice by ${until}.` },
  overdue: (day: string): Bilingual => ({
    zh: `机关的时限 ${day} 已过：打电话问进度，并记下答复。`,
    en: `The authority's time ended on ${day}: call and ask, and write down the answer.`,
  }),
  deemed: (): Bilingual => ({
    zh: "五个工作日没有告知：可以登记“视为受理”。",
    en: "Nothing was said within five working days: record that it counts as accepted.",
  }),
  early: (day: string): Bilingual => ({ zh: `${day} 起才能递交。`, en: `It can be submitted from ${day}.` }),
  refused: (): Bilingual => ({
    zh: "没有办成：看理由，改正后重新办；不服的，可以依法申请复议或者提起诉讼（期限没有核实，先问律师），然后结束这个办件。",
    en: "It was not granted: read the reasons, mend them and apply again; remedies exist (their periods are not verified here, ask a lawyer). Then close this case.",
  }),
  fields: (names: Bilingual): Bilingual => ({
    zh: `新证有出入：${names.zh}。说明原因或提出更正。`,
    en: `The new paper differs in ${names.en}: explain or contest it.`,
  }),
};

/** An entry of a case in a sentence. */
export function caseEntrySentence(event: CaseEvent, titleOf: (material: string) => Bilingual): Bilingual {
  switch (event.kind) {
    case "case-opened":
      return { zh: "开办", en: "Opened" };
    case "case-answered":
      return answeredSentence(event);
    case "case-owner-set":
      return { zh: `负责人：${event.data.owner ?? "无"}`, en: `Owner: ${event.data.owner ?? "none"}` };
    case "case-commented":
      return { zh: event.data.says, en: event.data.says };
    case "case-law-moved":
      return { zh: "改按现行规则办理", en: "Moved to the law in use" };
    case "case-paper-put": {
      const title = titleOf(event.data.paper.material);
      return { zh: `放入材料：${title.zh}`, en: `Paper put in: ${title.en}` };
    }
    case "case-paper-taken":
      return { zh: `移走材料：${event.data.because}`, en: `Paper taken out: ${event.data.because}` };
    case "case-paper-waived":
      return waivedSentence(event, titleOf(event.data.material));
    case "case-published":
      return { zh: `见报：${event.data.name}`, en: `Printed in ${event.data.name}` };
    case "case-step-done":
      return {
        zh: `完成：${event.data.stage}${note(event.data.note)}`,
        en: `Done: ${event.data.stage}${note(event.data.note)}`,
      };
    case "case-submitted":
      return {
        zh: `递交 ${event.data.papers.length} 份材料，指纹 ${event.data.manifest.slice(0, 12)}`,
        en: `Submitted ${event.data.papers.length} papers, manifest ${event.data.manifest.slice(0, 12)}`,
      };
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
    case "case-paused":
      return { zh: `停时：${event.data.ground}`, en: `Clock stands still: ${event.data.ground}` };
    case "case-resumed":
      return { zh: "恢复计时", en: "Clock goes on" };
    case "case-extended":
      return { zh: `延长：${event.data.because}`, en: `Extended: ${event.data.because}` };
    case "case-decided":
      return decidedSentence(event);
    case "case-result-received":
      return { zh: "收到新证，录入内容", en: "The new paper was entered" };
    case "case-difference-settled":
      return event.data.how === "explained"
        ? { zh: `说明出入：${event.data.says}`, en: `Difference explained: ${event.data.says}` }
        : { zh: `提出更正：${event.data.says}`, en: `Difference contested: ${event.data.says}` };
    case "case-closed": {
      const outcome = outcomes[event.data.outcome];
      return { zh: `结束：${outcome?.zh}`, en: `Closed: ${outcome?.en}` };
    }
    case "case-withdrawn":
      return { zh: `撤回：${event.data.because}`, en: `Withdrawn: ${event.data.because}` };
  }
}

type EventOf<Kind extends CaseEvent["kind"]> = Extract<CaseEvent, { readonly kind: Kind }>;

function waivedSentence({ data: { because } }: EventOf<"case-paper-waived">, title: Bilingual): Bilingual {
  return because === null
    ? { zh: `恢复要求：${title.zh}`, en: `Asked for again: ${title.en}` }
    : { zh: `免交${title.zh}：${because}`, en: `Waived ${title.en}: ${because}` };
}

function answeredSentence({ data }: EventOf<"case-answered">): Bilingual {
  const answers = Object.entries(data.answers)
    .map(([id, answer]) => `${id}: ${answer ?? "?"}`)
    .join("; ");
  return { zh: `回答：${answers}`, en: `Answered: ${answers}` };
}

function decidedSentence({ data: { outcome, deemed } }: EventOf<"case-decided">): Bilingual {
  const said = outcomes[outcome];
  return {
    zh: `决定：${said?.zh}${deemed ? "（视为）" : ""}`,
    en: `Decided: ${said?.en}${deemed ? " by silence" : ""}`,
  };
}

function note(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}
