import type { Claim } from "../warningTables.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** Sentences of a message that warns. */
export const warningMessageText = {
  title(company: string, count: number, overdue: number): Bilingual {
    const more = overdue > 0 ? { zh: `，其中 ${overdue} 项已过最后可办日`, en: `, ${overdue} of them late` } : none;
    return {
      zh: `${company}：${count} 项要办${more.zh}`,
      en: `${company}: ${count} ${count === 1 ? "thing" : "things"} to do${more.en}`,
    };
  },
  titleOfMany(companies: number, count: number, overdue: number): Bilingual {
    const more = overdue > 0 ? { zh: `，其中 ${overdue} 项已过最后可办日`, en: `, ${overdue} of them late` } : none;
    return {
      zh: `${companies} 家企业：${count} 项要办${more.zh}`,
      en: `${companies} companies: ${count} things to do${more.en}`,
    };
  },
  lastDay(day: string, daysLeft: number): Bilingual {
    if (daysLeft < 0) {
      const days = -daysLeft;
      return {
        zh: `最后可办日 ${day}，已过 ${days} 天`,
        en: `Last day to act ${day}, ${days} ${days === 1 ? "day" : "days"} ago`,
      };
    }
    if (daysLeft === 0) return { zh: `最后可办日就是今天 ${day}`, en: `The last day to act is today, ${day}` };
    return {
      zh: `最后可办日 ${day}，还剩 ${daysLeft} 天`,
      en: `Last day to act ${day}, ${daysLeft} ${daysLeft === 1 ? "day" : "days"} left`,
    };
  },
  notes(claim: Pick<Claim, "lateDays" | "because">, insteadOf: string | null): Bilingual | null {
    const notes = [lateNote(claim.lateDays), whyNote(claim.because, insteadOf)].flatMap((note) => note ?? []);
    if (notes.length === 0) return null;
    return { zh: notes.map(({ zh }) => zh).join(""), en: notes.map(({ en }) => en).join(" ") };
  },
  closing: {
    zh: "收到后请点开条目选「知道了」；到期前一周还会再提醒。没有人答复，会转告下一位负责人。",
    en: "Open an entry and acknowledge it; the last week is warned of all the same. Where nobody answers, the next person is told.",
  },
} as const;

const none: Bilingual = { zh: "", en: "" };

function lateNote(days: number): Bilingual | null {
  if (days === 0) return null;
  return {
    zh: `这条预警本该早 ${days} 天发出，因系统停过而迟到。`,
    en: `This warning is ${days} ${days === 1 ? "day" : "days"} late, because the system was not running.`,
  };
}

function whyNote(because: Claim["because"], insteadOf: string | null): Bilingual | null {
  const other = insteadOf ?? "";
  switch (because) {
    case "owner":
      return null;
    case "deputy":
      return { zh: `${other}不在，由你代办。`, en: `You stand in for ${other}, who is away.` };
    case "successor":
      return { zh: `${other}已离职，由你接手。`, en: `You have taken over from ${other}.` };
    case "fallback":
      return { zh: "台账里没有能通知到的负责人。", en: "No owner of it can be reached." };
    case "lead":
      return { zh: "没有别人能通知到。", en: "Nobody else can be reached." };
    case "no-answer":
      return { zh: "前面的负责人没有答复。", en: "Those who were told before have not answered." };
    case "alarm":
      return { zh: "原来的通道发不出去。", en: "The usual channel could not take it." };
  }
}
