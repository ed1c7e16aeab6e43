import type { Bilingual } from "#law/law.ts";
import type { RunsOn } from "./outcome.ts";

/** What the passed notice day of a contract that renews by itself means. */
export function runsOnSentence({ end, noticeBy }: RunsOn): Bilingual {
  if (end === null) {
    return {
      zh: "这一期的通知日已过，推定会自动续期，续多久没有写明。",
      en: "The notice day of this term has passed; it presumably renews by itself, for a length that is not written.",
    };
  }
  const next = noticeBy === null ? { zh: "", en: "" } : nextNotice(noticeBy.earliest);
  return {
    zh: `这一期的通知日已过，推定续到 ${end}${next.zh}。`,
    en: `The notice day of this term has passed; it presumably runs on to ${end}${next.en}.`,
  };
}

function nextNotice(day: string): Bilingual {
  return { zh: `，下一期最迟 ${day} 通知`, en: `, with the next notice due by ${day}` };
}
