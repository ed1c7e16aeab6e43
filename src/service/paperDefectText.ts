import { markedDay } from "#contract/markedDayText.ts";
import type { PaperDefect } from "#record/case/papers/paperDefects.ts";

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

function megabytes(bytes: unknown): string {
  return (Number(bytes) / 1024 / 1024).toFixed(1);
}

/** What is wrong with a paper, and the mend. */
export function defectSentence({ code, data }: PaperDefect): Bilingual {
  switch (code) {
    case "missing":
      return { zh: "还没有放入", en: "Not here yet" };
    case "too-few":
      return tooFew(data["count"], data["wanted"], formTitles[String(data["form"])] ?? null);
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
    case "clipping-missing":
      return {
        zh: "没有剪报扫描：把登有声明的版面扫描后放进这份材料；确实没有的，写明理由免交",
        en: "No scan of the print is here: put one of the printed page into this paper; where there is none, waive it with the reason",
      };
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
        zh: `${byLedger(data).zh}${data["validUntil"]} 到期，审查可能要到 ${reviewOf(data).zh}：先续期或换一份`,
        en: `${byLedger(data).en} ends on ${data["validUntil"]}, and the review may last until ${reviewOf(data).en}: renew it or take another first`,
      };
    case "term-unknown":
      return {
        zh: "没有写有效期到哪天，审查时要在有效期内：照证件填有效期，写着长期的选长期",
        en: "Nobody entered when it ends, and it must be in its term at the review: enter the day that it prints, or that it has no end",
      };
    case "too-old":
      return {
        zh: `${data["effective"]} 出的，到 ${data["last"]} 为止才不超过 ${ageOf(data).zh}，递交时（${data["today"]}）已经太旧：换一份新的`,
        en: `It is of ${data["effective"]} and may not be older than ${ageOf(data).en}, until ${data["last"]}; on ${data["today"]}, when it is handed in, it is too old: take a new one`,
      };
    case "age-unknown":
      return {
        zh: `没有写是哪天出的，递交时不能超过 ${ageOf(data).zh}：照材料写上生效日`,
        en: `Nobody entered the day from which it holds; when it is handed in it may not be older than ${ageOf(data).en}. Enter that day`,
      };
    case "days-disagree":
      return {
        zh: `生效日 ${data["effective"]} 晚于有效期至 ${data["validUntil"]}：照材料核对这两天`,
        en: `It holds from ${data["effective"]}, after its last valid day ${data["validUntil"]}: check both days`,
      };
    case "not-effective-yet":
      return {
        zh: `${data["effective"]} 才生效，递交时（${data["today"]}）还没有：核对生效日，等到那天再递交，或者说明对方为什么收`,
        en: `It holds from ${data["effective"]} only, not on ${data["today"]} when it is handed in: check that day, wait for it, or say why the other side takes it`,
      };
  }
}

/** Where several files are there for one paper it is said of which; of one without a file, by its place among them. */
export function defectOf(sentence: Bilingual, name: string | null, at: number): Bilingual {
  return {
    zh: `${name === null ? `第 ${at} 份` : `「${name}」`}：${sentence.zh}`,
    en: `${name === null ? `No. ${at}` : `"${name}"`}: ${sentence.en}`,
  };
}

/** Counted is what is of the form that is asked for, and of one issue. */
function tooFew(count: unknown, wanted: unknown, form: Bilingual | null): Bilingual {
  return form === null || form === formTitles["unknown"]
    ? { zh: `只有 ${count} 份，要 ${wanted} 份`, en: `Only ${count} of ${wanted} are here` }
    : {
        zh: `${form.zh}只有 ${count} 份，要 ${wanted} 份（别的形式、别的报纸不算）`,
        en: `Of ${form.en} only ${count} of ${wanted} are here (other forms and other newspapers do not count)`,
      };
}

/** Of a paper that some lists name and of which nobody asked. */
export const askWhether: Bilingual = {
  zh: "没有人问过：递交前问发证机关要不要",
  en: "nobody asked: ask the issuing authority before filing",
};

function reviewOf({ review, mayMove }: PaperDefect["data"]): Bilingual {
  return markedDay(String(review), mayMove === "yes");
}

/** Whose word an end is, where it is not the paper's own. */
function byLedger({ by }: PaperDefect["data"]): Bilingual {
  return by === "ledger" ? { zh: "台账里这一件 ", en: "Its item in the ledger" } : { zh: "", en: "It" };
}

function ageOf({ most, unit }: PaperDefect["data"]) {
  const [zh, en] = unit === "month" ? ["个月", "month"] : ["天", "day"];
  return { zh: `${most} ${zh}`, en: `${most} ${en}${most === 1 ? "" : "s"}` };
}
