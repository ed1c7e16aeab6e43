import { standInText } from "#contract/standInText.ts";
import type { PassedOverName } from "#contract/standInText.ts";
import type { Obligation } from "#engine/outcome.ts";
import { perhapsUntil } from "#engine/perhapsUntil.ts";
import type { Claim } from "../warningTables.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** Sentences of a message that warns. */
export const warningMessageText = {
  title(company: string, count: number, pressing: Pressing): Bilingual {
    const more = pressingText(pressing);
    return {
      zh: `${company}：${count} 项要办${more.zh}`,
      en: `${company}: ${count} ${count === 1 ? "thing" : "things"} to do${more.en}`,
    };
  },
  titleOfMany(companies: number, count: number, pressing: Pressing): Bilingual {
    const more = pressingText(pressing);
    return {
      zh: `${companies} 家企业：${count} 项要办${more.zh}`,
      en: `${companies} companies: ${count} things to do${more.en}`,
    };
  },
  /** As the pages write it. Of a contract that has run on nothing is late: its notice day has passed. */
  timeLeft(duty: TimeLeft): Bilingual {
    const { daysLeft, workingDaysLeft, runsOn } = duty;
    const gone = { zh: `${-daysLeft} 天`, en: counted(-daysLeft, "day") };
    if (daysLeft < 0 && runsOn !== null) {
      return {
        zh: `通知日已过 ${gone.zh}，推定续期`,
        en: `the notice day passed ${gone.en} ago, it presumably runs on`,
      };
    }
    const perhaps = perhapsUntil(duty);
    if (perhaps !== null)
      return {
        zh: `可能已过（暂定，最晚 ${perhaps}），今天就办`,
        en: `perhaps passed (provisional, ${perhaps} at the latest): do it today`,
      };
    if (daysLeft < 0) return { zh: `已过 ${gone.zh}`, en: `${gone.en} overdue` };
    if (daysLeft === 0) return { zh: "今天是最后一天", en: "today is the last day" };
    const { least, most } = workingDaysLeft;
    const working = least === most ? { zh: `${least}`, en: counted(least, "working day") } : band(least, most);
    return {
      zh: `还剩 ${working.zh} 个工作日（${daysLeft} 个自然日）`,
      en: `${working.en} left (${counted(daysLeft, "calendar day")})`,
    };
  },
  notes(
    claim: Pick<Claim, "lateDays" | "because">,
    passedOver: readonly PassedOverName[],
    failed: readonly FailedWay[],
  ): Bilingual | null {
    const notes = [lateNote(claim.lateDays), whyNote(claim.because, passedOver, failed)].flatMap((note) => note ?? []);
    if (notes.length === 0) return null;
    return { zh: notes.map(({ zh }) => zh).join(""), en: notes.map(({ en }) => en).join(" ") };
  },
  closing: {
    zh: "收到后请打开条目选「知道了」；最后一周里和过期以后仍会提醒，直到办好登记。没有人答复的，还有人可转就转告下一个人。",
    en: "Open an entry and acknowledge it; in the last week and after it you are told all the same, until it is recorded as done. Where nobody answers, the next person is told, if there is one.",
  },
} as const;

type Pressing = { readonly overdue: number; readonly today: number };
type TimeLeft = Pick<Obligation, "daysLeft" | "workingDaysLeft" | "runsOn" | "lastDayToAct" | "readings">;

function pressingText({ overdue, today }: Pressing): Bilingual {
  const parts = [
    ...(overdue > 0 ? [{ zh: `${overdue} 项已过最后可办日`, en: `${overdue} overdue` }] : []),
    ...(today > 0 ? [{ zh: `${today} 项今天是最后一天`, en: `${today} on the last day today` }] : []),
  ];
  if (parts.length === 0) return { zh: "", en: "" };
  return {
    zh: `，其中 ${parts.map(({ zh }) => zh).join("，")}`,
    en: `, of them ${parts.map(({ en }) => en).join(", ")}`,
  };
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function band(least: number, most: number): Bilingual {
  return { zh: `${least}–${most}`, en: `${least}–${most} working days` };
}

function lateNote(days: number): Bilingual | null {
  if (days === 0) return null;
  return {
    zh: `这条预警本该早 ${days} 天送到，因系统停过或通道发不出去而迟到。`,
    en: `This warning is ${days} ${days === 1 ? "day" : "days"} late: the system was not running, or the channel took nothing.`,
  };
}

/** A way that a warning could not go: of somebody else by name, null of the reader's own. */
export type FailedWay = { readonly name: string | null; readonly channel: Bilingual };

function whyNote(
  because: Claim["because"],
  passedOver: readonly PassedOverName[],
  failed: readonly FailedWay[],
): Bilingual | null {
  const passed = standInText(passedOver);
  switch (because) {
    case "owner":
      return null;
    case "deputy":
      return { zh: `${passed.zh}，由您代办。`, en: `You stand in: ${passed.en}.` };
    case "successor":
      return { zh: `${passed.zh}，由您接手。`, en: `You have taken over: ${passed.en}.` };
    case "fallback":
      return {
        zh: "您是这家企业的兜底人：负责人通知不到，或者没有答复。",
        en: "You are the company's fallback: its owners cannot be reached, or have not answered.",
      };
    case "lead":
      return {
        zh: "您是总负责人：前面的人通知不到，或者没有答复。",
        en: "You are the lead: those before cannot be reached, or have not answered.",
      };
    case "no-answer":
      return { zh: "前面的负责人没有答复。", en: "Those who were told before have not answered." };
    case "alarm":
      return failedNote(failed);
  }
}

function failedNote(failed: readonly FailedWay[]): Bilingual {
  if (failed.length === 0) return { zh: "原来的通道发不出去。", en: "The usual channel could not take it." };
  const said = failed.map(({ name, channel }) =>
    name === null
      ? { zh: `您的通道「${channel.zh}」发不出去。`, en: `Your channel "${channel.en}" could not take it.` }
      : {
          zh: `没有送到${name}：通道「${channel.zh}」发不出去。请转告，并在「预警与通道」里看原因。`,
          en: `${name} was not told: the channel "${channel.en}" could not take it. Pass it on, and see the page of channels for the reason.`,
        },
  );
  return { zh: said.map(({ zh }) => zh).join(""), en: said.map(({ en }) => en).join(" ") };
}
