import { caseFoundSentences } from "./caseFoundRefusalText.ts";
import { caseLedgerSentences } from "./caseLedgerRefusalText.ts";
import { caseResultSentences } from "./caseResultRefusalText.ts";
import { came } from "./resultNamedText.ts";
import { moreThanSubmitted } from "./moreThanSubmittedText.ts";
import { markedDay } from "./markedDayText.ts";
import { mendedDay } from "./mendedDayText.ts";
import type { Refusal } from "./refusal.ts";

type Sentence = (refusal: Refusal) => { readonly zh: string; readonly en: string };

/** What is said by a word of its own, in words; what somebody wrote himself stays as he wrote it. */
const acts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ask: { zh: "回答问题", en: "answers" },
  publish: { zh: "登记见报", en: "publication" },
  prepare: { zh: "登记递交", en: "submission" },
  submit: { zh: "登记递交", en: "submission" },
  accept: { zh: "登记受理", en: "acceptance" },
  decide: { zh: "登记决定", en: "decision" },
  verify: { zh: "录入新证并逐项核对", en: "comparison of the new paper" },
  close: { zh: "办结", en: "close" },
  "ask-correction": { zh: "登记补正通知", en: "correction notice" },
  pause: { zh: "停时", en: "pause" },
  resume: { zh: "恢复计时", en: "resumption" },
  extend: { zh: "延长", en: "extension" },
};

/** A day with its mark, where a missing holiday notice may still move it. */
function told(data: Refusal["data"], name: string): ReturnType<typeof markedDay> {
  return markedDay(String(data[name]), data["mayMove"] === "yes");
}

function act({ data }: Refusal, name: string): { readonly zh: string; readonly en: string } {
  const written = String(data[name] ?? "");
  return acts[written] ?? { zh: written, en: written };
}

/** Fields of entries, where no title of the law names them. */
export const entryNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  says: { zh: "说明", en: "what is said" },
  because: { zh: "理由", en: "reason" },
  authority: { zh: "办理机关", en: "authority" },
  note: { zh: "备注", en: "note" },
  custody: { zh: "保管", en: "custody" },
  withoutFile: { zh: "没有留存文件的理由", en: "why no file is kept" },
};

/** A sentence that stands within another one. */
function bare(text: unknown): string {
  return String(text ?? "").replace(/[。.！？!?]$/u, "");
}

const entries: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  publication: { zh: "见报", en: "the printed statement" },
  submission: { zh: "递交", en: "the submission" },
  correction: { zh: "补正", en: "the correction" },
  acceptance: { zh: "受理", en: "the acceptance" },
  pause: { zh: "停时", en: "the pause" },
  extension: { zh: "延长", en: "the extension" },
  decision: { zh: "决定", en: "the decision" },
  result: { zh: "新证", en: "the new paper" },
  step: { zh: "这个步骤", en: "this step" },
};

function takenBack(what: unknown, language: "zh" | "en"): string {
  return entries[String(what)]?.[language] ?? String(what);
}

/** Why something cannot be said of a case, and the next step. What stood there stays. */
export const caseSentences: Readonly<Record<string, Sentence>> = {
  ...caseFoundSentences,
  ...caseLedgerSentences,
  "case-file-unknown": ({ data }) => ({
    zh: `${data["company"]}没有存过文件「${data["name"] === "" ? data["hash"] : data["name"]}」（指纹 ${String(data["hash"]).slice(0, 12)}），没有写入。请先把文件上传到这家企业（办件页的上传框，或 zhaozhang file keep），再登记。`,
    en: `${data["company"]} keeps no file "${data["name"] === "" ? data["hash"] : data["name"]}" (hash ${String(data["hash"]).slice(0, 12)}); nothing was written. Upload it to that company first, on the case's page or with zhaozhang file keep, then enter it.`,
  }),
  "case-closed": ({ data }) => ({
    zh: `这个办件 ${data["on"]} 已经结束，不能再登记进展，没有写入。需要的话开一个新的办件；仍可以写备注。`,
    en: `The case ended on ${data["on"]}; nothing was written. Open another one if need be; comments can still be made.`,
  }),
  "case-day": ({ data }) => ({
    zh: `${data["on"]} 还没有到（今天是 ${data["today"]}），没有写入。请填实际发生的那一天。`,
    en: `${data["on"]} has not come yet (today is ${data["today"]}); nothing was written. Give the day on which it happened.`,
  }),
  "case-out-of-order": ({ data }) => ({
    zh:
      data["answer"] === "noticed-on"
        ? `${data["on"]} 早于所答的发现遗失的那一天（${data["last"]}），还没丢就登了声明，没有写入。请核对见报日；发现的那一天答错了的，先在「问题」里改答案；都没错的，发现以前登的不算，重新登报后再登记。`
        : `${data["on"]} 早于已经登记的上一步（${data["last"]}），先后颠倒，没有写入。请核对日期；${mendedDay(data["by"]).zh}`,
    en:
      data["answer"] === "noticed-on"
        ? `${data["on"]} is before the day on which the loss was noticed by the answer (${data["last"]}): nothing was lost yet when it was printed; nothing was written. Check the day of print; if the answer is wrong, change it among the questions first; if both are right, that print does not count: print again and record that.`
        : `${data["on"]} is before the last step on record (${data["last"]}); nothing was written. Check the day; ${mendedDay(data["by"]).en}`,
  }),
  "stage-not-here": (refusal) => ({
    zh: `这个办件没有「${act(refusal, "stage").zh}」这一步，没有写入。请看办件页上列出的步骤。`,
    en: `This case has no step "${act(refusal, "stage").en}"; nothing was written. See the steps on its page.`,
  }),
  "stage-no-step": (refusal) => ({
    zh: `「${refusal.data["zh"]}」不是登记完成的一步：${act(refusal, "kind").zh}之后它自己就完成。没有写入。`,
    en: `"${refusal.data["en"]}" is not recorded as a step: it is done with the ${act(refusal, "kind").en}. Nothing was written.`,
  }),
  "words-missing": ({ at, data }) => ({
    zh: `请写上内容：「${data["zh"] ?? entryNames[at ?? ""]?.zh ?? at}」是空的，没有写入。`,
    en: `Write something: "${data["en"] ?? entryNames[at ?? ""]?.en ?? at}" is empty; nothing was written.`,
  }),
  "answered-meanwhile": ({ at, data }) => ({
    zh: `「${data["zh"] ?? at}」现在的回答是「${data["known"] === "" ? "不知道" : data["known"]}」，与您看到的不同，这次没有写入。请看过现在的回答再改。`,
    en: `"${data["en"] ?? at}" is answered "${data["known"] === "" ? "nobody knows" : data["knownEn"]}" by now, which is not what you saw; nothing was written. Look at the answer as it is now and change it again.`,
  }),
  "stage-done": ({ data }) => ({
    zh: `「${bare(data["zh"])}」${data["on"]} 已经登记过，没有再写入。登错了的，用“撤销登记”撤掉这一条再重新登记。`,
    en: `"${bare(data["en"])}" was recorded on ${data["on"]} already; nothing was written again. If it was entered by mistake, take it back and enter it anew.`,
  }),
  "material-not-asked": ({ data }) => ({
    zh: `这个办件没有要材料「${data["zh"] ?? data["material"]}」，没有写入。${data["known"] === "" ? "它没有材料清单：问对方要什么，文件放进企业的文件里。" : `它列出的是：${data["known"]}。`}`,
    en: `The case does not ask for "${data["en"] ?? data["material"]}"; nothing was written. ${data["known"] === "" ? "It has no list of papers: ask the other side what it wants, and keep files with the company." : `It lists: ${data["knownEn"]}.`}`,
  }),
  "paper-unknown": ({ data }) => ({
    zh: `办件里没有编号为「${data["paper"]}」的材料，可能已经移走。请刷新后再看。`,
    en: `The case has no paper "${data["paper"]}": it may have been taken out. Look again.`,
  }),
  "paper-days": ({ data }) => ({
    zh: `核对日 ${data["verified"]} 早于收到日 ${data["received"]}，没有写入。请核对这两天。`,
    en: `Checked on ${data["verified"]}, before it was received on ${data["received"]}; nothing was written. Check both days.`,
  }),
  "paper-term": ({ data }) => ({
    zh: `生效日 ${data["effective"]} 晚于有效期至 ${data["validUntil"]}，没有写入。请照材料核对这两天。`,
    en: `It holds from ${data["effective"]}, after its last valid day ${data["validUntil"]}; nothing was written. Check both days on the paper.`,
  }),
  "paper-end-twice": ({ data }) => ({
    zh: `又是长期，又写了有效期至 ${data["validUntil"]}，没有写入。照材料看：写着日子的填日子，写着长期的只选长期。`,
    en: `It is said to have no end, and to be valid until ${data["validUntil"]}; nothing was written. Look at the paper: enter the day that it prints, or that it has no end, not both.`,
  }),
  "paper-item": ({ data }) => ({
    zh: `${data["company"]}的台账里没有编号为「${data["item"]}」的条目，没有写入。请在材料的表单里选一个，或不填。`,
    en: `The ledger of ${data["company"]} has no item "${data["item"]}"; nothing was written. Choose one in the form of the paper, or leave it out.`,
  }),
  "waiver-official": ({ data }) => ({
    zh: `「${data["zh"]}」是官方指南要求的材料，不能免交，没有写入。机关书面同意免交的，把同意函作为这份材料放入。`,
    en: `"${data["en"]}" is asked for by an official guide and cannot be waived; nothing was written. If the authority agreed in writing, put that letter in as this paper.`,
  }),
  "case-submitted-already": ({ data }) => ({
    zh: `${data["on"]} 已经递交，不能再改，没有写入。机关要求补正的，请登记补正通知后再补；递交登错了的，用“撤销登记”撤掉再重新登记。`,
    en: `It was submitted on ${data["on"]} and cannot be changed; nothing was written. If the authority asks for more, enter its correction notice first; if it was entered by mistake, take it back and enter it anew.`,
  }),
  "more-than-submitted": moreThanSubmitted,
  "statement-missing": ({ data }) => ({
    zh: `没有附上「${data["newspaper"]}」登出的声明文字，无法核对，没有写入。请把见报的文字照抄或粘贴进来。`,
    en: `The text printed in "${data["newspaper"]}" is not given, so it cannot be checked; nothing was written. Paste it as it was printed.`,
  }),
  "statement-faulty": ({ data }) => ({
    zh: `登出的声明有问题：${data["zh"]}。没有写入。请更正后重新登报；见报文字抄错了的，照报纸改正；台账记错了的，先改台账。`,
    en: `The printed statement is not right: ${data["en"]}. Nothing was written. Have it printed again; if it was copied wrongly, copy it as printed; if the ledger is wrong, correct it first.`,
  }),
  "questions-open": ({ data }) => ({
    zh: `还有问题没有回答：${data["questions"]} 不知道的请选「不知道」。没有写入。`,
    en: `Questions are open: ${data["en"]} Where nobody knows, say so. Nothing was written.`,
  }),
  "instead-other": ({ data }) => ({
    zh: `不能这样办：${data["zh"]}没有写入。`,
    en: `It cannot be done this way: ${data["en"]} Nothing was written.`,
  }),
  "steps-open": ({ data }) => ({
    zh: `先做完这一步：${bare(data["zh"])}${data["by"] === undefined ? "" : `，最迟 ${told(data, "by").zh}`}。做完后登记，再继续。没有写入。`,
    en: `This comes first: ${bare(data["en"])}${data["by"] === undefined ? "" : `, by ${told(data, "by").en} at the latest`}. Record it when it is done, then go on. Nothing was written.`,
  }),
  "not-published": ({ data }) => ({
    zh: `还没有登记见报：${data["zh"]}。请先登报并登记见报日和剪报。没有写入。`,
    en: `Nothing was printed yet: ${data["en"]}. Have it printed and enter the day and the clipping first. Nothing was written.`,
  }),
  "too-early": ({ data }) => ({
    zh: `${data["on"]} 太早：你答了发证机关要求登报后等一段时间，要等到 ${told(data, "from").zh} 才能递交（天数是代办机构的说法）。发证机关说的天数不同或者不用等的，改掉那个答案再递交。没有写入。`,
    en: `${data["on"]} is too early: the answer says that the issuing authority asks to wait after the notice is printed, so wait until ${told(data, "from").en} (the number of days is what agencies say). If it said another number or none, change that answer and submit. Nothing was written.`,
  }),
  "papers-not-ready": (refusal) => ({
    zh: `材料还有 ${refusal.data["count"]} 处不合格${refusal.data["side"] === undefined ? "，现在递交会被退回" : ""}。请按清单逐处改好；${came(refusal).other.zh}明确说不要的，登记免交的理由。没有写入。`,
    en: `${refusal.data["count"] === 1 ? "One thing is" : `${refusal.data["count"]} things are`} wrong with the papers${refusal.data["side"] === undefined ? ", and it would be sent back" : ""}. Mend them one by one; where the ${came(refusal).other.en} said that it does without a paper, record why. Nothing was written.`,
  }),
  "not-submitted": () => ({
    zh: "还没有登记递交，没有写入。请先登记递交。",
    en: "It was not submitted yet; nothing was written. Record the submission first.",
  }),
  "not-accepted": () => ({
    zh: "还没有登记受理，机关不会先作决定，没有写入。请先登记受理；五个工作日没有答复的，登记视为受理；不予受理的，登记不予受理。",
    en: "It was not accepted yet, and no decision comes before that; nothing was written. Record the acceptance, or that silence made it accepted, or that it was not accepted.",
  }),
  "accepted-already": ({ data }) => ({
    zh: `${data["on"]} 已经受理，没有写入。登错了的，用“撤销登记”撤掉这一条再重新登记。`,
    en: `It was accepted on ${data["on"]}; nothing was written. If it was entered by mistake, take it back and enter it anew.`,
  }),
  "decided-already": ({ data }) => ({
    zh: `${data["on"]} 已经有决定，没有写入。登错了的，用“撤销登记”撤掉这一条再重新登记。`,
    en: `It was decided on ${data["on"]}; nothing was written. If it was entered by mistake, take it back and enter it anew.`,
  }),
  "correction-open": ({ data }) => ({
    zh: `${data["on"]} 的补正通知还没有答复，没有写入。请先逐项补正并登记。`,
    en: `The correction notice of ${data["on"]} is not answered; nothing was written. Answer it point by point first.`,
  }),
  "no-correction-open": () => ({
    zh: "没有待答复的补正通知，没有写入。收到通知的，先登记通知。",
    en: "No correction notice waits for an answer; nothing was written. If one came, enter it first.",
  }),
  "correction-points": ({ data }) => ({
    zh: `补正要逐项写：${data["points"] === "" ? "请至少写一项" : `还缺 ${data["points"]}`}。没有写入。`,
    en: `Every point needs words: ${data["points"] === "" ? "give at least one" : `missing ${data["points"]}`}. Nothing was written.`,
  }),
  "correction-day": ({ data }) => ({
    zh: `补正期限 ${data["until"]} 早于通知日 ${data["on"]}，没有写入。请核对。`,
    en: `The last day ${data["until"]} is before the day of the notice, ${data["on"]}; nothing was written. Check it.`,
  }),
  "not-deemed-yet": ({ data }) => ({
    zh: `${data["from"] === null ? "没有规定沉默视为同意，或者时限没有在走，没有写入。请打电话问进度，收到通知或决定再登记。" : `要到 ${data["from"]} 没有答复才视为，没有写入。请等到那天再登记；这之前收到通知的，照通知登记。`}`,
    en: `${data["from"] === null ? "No rule gives silence that effect here, or no clock runs; nothing was written. Call and ask, and record the notice or the decision when it comes." : `Silence counts only from ${data["from"]}; nothing was written. Record it then; if a notice comes before, record the notice.`}`,
  }),
  "nothing-to-take-back": ({ data }) => ({
    zh: `没有登记过${takenBack(data["what"], "zh")}，没有可撤销的，没有写入。请看办件的流水。`,
    en: `Nothing was recorded of ${takenBack(data["what"], "en")}, so nothing can be taken back; nothing was written. See the history of the case.`,
  }),
  "taken-back-later": ({ data }) => ({
    zh: `后面还登记了${takenBack(data["later"], "zh")}，不能先撤销${takenBack(data["what"], "zh")}，没有写入。请先撤销${takenBack(data["later"], "zh")}。`,
    en: `Later ${takenBack(data["later"], "en")} was recorded, so ${takenBack(data["what"], "en")} cannot be taken back before it; nothing was written. Take back ${takenBack(data["later"], "en")} first.`,
  }),
  "late-not-deemed": ({ data }) => ({
    zh: `不能登记视为准予：${data["zh"]} 没有写入。等机关的决定，收到后登记。`,
    en: `It does not count as granted: ${data["en"]} Nothing was written. Wait for the decision and record it when it comes.`,
  }),
  "reason-missing": () => ({
    zh: "没有写机关给的理由，没有写入。请照决定书或通知写上；机关没有说明理由的，照实写“没有说明理由”。",
    en: "The authority's reason is missing; nothing was written. Copy it from the decision or the notice; if none was given, say so.",
  }),
  "pause-ground": ({ data }) => ({
    zh: `没有这种停时的理由「${data["ground"]}」，没有写入。规定的有：${data["known"]}。`,
    en: `"${data["ground"]}" is no ground on which the clock stands still; nothing was written. There are: ${data["knownEn"]}.`,
  }),
  paused: ({ data }) => ({
    zh: `时限从 ${data["from"]} 起已经停着，没有写入。恢复后才能再停。`,
    en: `The clock stands still since ${data["from"]}; nothing was written. It must go on before it can stop again.`,
  }),
  "not-paused": () => ({ zh: "时限没有停着，没有写入。", en: "The clock does not stand still; nothing was written." }),
  "clock-refuses": ({ data }) => ({
    zh: `时限不允许这样：${data["zh"]}没有写入。`,
    en: `The clock does not allow it: ${data["en"]} Nothing was written.`,
  }),
  ...caseResultSentences,
};
