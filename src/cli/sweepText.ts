import { healthText } from "#contract/healthText.ts";
import type { SweepReply } from "#contract/sweeps.ts";

type Bilingual = { readonly zh: string; readonly en: string };

/** What a sweep did, what becomes of it, and what stands in the way. */
export function sweepText(swept: SweepReply): Bilingual {
  const parts = [sweptText(swept), sentText(swept), unheardText(swept)].flatMap((part) => part ?? []);
  return { zh: parts.map(({ zh }) => zh).join(""), en: parts.map(({ en }) => en).join(" ") };
}

function sweptText({ armed, spoke, claimed }: SweepReply): Bilingual {
  const companies = `${armed} ${armed === 1 ? "company" : "companies"}`;
  return spoke === 0
    ? {
        zh: `巡检完毕：更新了 ${armed} 家企业的预警，没有新到期的档。`,
        en: `Swept: the warnings of ${companies} brought up to date, none has come due.`,
      }
    : {
        zh: `巡检完毕：更新了 ${armed} 家企业的预警，${spoke} 项到期，新增 ${claimed} 条。`,
        en: `Swept: the warnings of ${companies} brought up to date, ${spoke} due, ${claimed} added.`,
      };
}

/** Of what only the page shows nothing is to be delivered. */
function sentText({ waiting, delivering }: SweepReply): Bilingual | null {
  if (waiting === 0) return null;
  return delivering
    ? {
        zh: `等待送达 ${waiting} 条，由运行中的服务送达。`,
        en: `${waiting} to be delivered, which the running server does.`,
      }
    : {
        zh: `等待送达 ${waiting} 条，这里没有运行中的服务：请启动服务（npm start），由它送达。`,
        en: `${waiting} to be delivered, and no server runs here: start the server (npm start), which does.`,
      };
}

function unheardText({ unheard }: SweepReply): Bilingual | null {
  if (unheard === 0) return null;
  const { zh, en } = healthText.recipients(unheard);
  return { zh: `${zh}。`, en: `${en}.` };
}
