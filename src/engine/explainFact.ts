import type { Bilingual, FactName } from "#law/law.ts";
import type { Truth } from "#law/truth.ts";

type Answers = { readonly yes: Bilingual; readonly no: Bilingual; readonly unknown: Bilingual };

const sentences: Readonly<Record<FactName, Answers>> = {
  "item.has-end": {
    yes: { zh: "台账载有到期日", en: "The ledger gives an end" },
    no: { zh: "没有写到期日", en: "No end is written" },
    unknown: { zh: "不知道有没有到期日", en: "Whether it has an end is not known" },
  },
  "item.renews-automatically": {
    yes: { zh: "到期自动续期", en: "It renews by itself" },
    no: { zh: "不自动续期，或未记载自动续期", en: "It does not renew by itself, or nothing says so" },
    unknown: { zh: "不知道是否自动续期", en: "Whether it renews by itself is not known" },
  },
  "item.not-continuing": {
    yes: { zh: "备注写明不再续期", en: "A remark says that it will not be continued" },
    no: { zh: "没有记载不再续期", en: "Nothing says that it will not be continued" },
    unknown: { zh: "不知道是否继续", en: "Whether it will be continued is not known" },
  },
  "item.notice-known": {
    yes: { zh: "写明了通知期", en: "A notice period is written" },
    no: { zh: "没有写明通知期", en: "No notice period is written" },
    unknown: { zh: "不知道通知期", en: "The notice period is not known" },
  },
  "item.held-on-reference-day": {
    yes: { zh: "在该年 12 月 31 日持有此证", en: "The licence is held on 31 December of that year" },
    no: { zh: "在该年 12 月 31 日不持有此证", en: "The licence is not held on 31 December of that year" },
    unknown: {
      zh: "该年 12 月 31 日是否持证取决于能否续期",
      en: "Whether it is held on 31 December depends on its renewal",
    },
  },
  "item.services-running": {
    yes: { zh: "所许可的业务在经营", en: "The licensed services are running" },
    no: { zh: "所许可的业务没有经营", en: "The licensed services are not running" },
    unknown: { zh: "不知道所许可的业务是否在经营", en: "Whether the licensed services are running is not known" },
  },
};

/** A fact as it stands, as a sentence without a full stop. */
export function explainFact(fact: FactName, holds: Truth): Bilingual {
  const answers = sentences[fact];
  if (holds === null) return answers.unknown;
  return holds ? answers.yes : answers.no;
}
