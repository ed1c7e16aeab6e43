import type { SweepReply } from "#contract/sweeps.ts";

/** What a sweep did, in one line. */
export function sweepText({ armed, spoke, claimed, delivering }: SweepReply): {
  readonly zh: string;
  readonly en: string;
} {
  if (spoke === 0)
    return {
      zh: `巡检完毕：更新了 ${armed} 家企业的预警，没有到期的档。`,
      en: `Swept: the warnings of ${armed} ${armed === 1 ? "company" : "companies"} brought up to date, none is due.`,
    };
  const sent = delivering
    ? { zh: "由运行中的服务送达", en: "the running server delivers them" }
    : {
        zh: "这里没有运行中的服务，还没有送达：请启动服务（npm start），由它送达",
        en: "no server runs here, so nothing is delivered yet: start the server (npm start), which does",
      };
  return {
    zh: `巡检完毕：更新了 ${armed} 家企业的预警，${spoke} 项到期，新增 ${claimed} 条；${sent.zh}。`,
    en: `Swept: the warnings of ${armed} ${armed === 1 ? "company" : "companies"} brought up to date, ${spoke} due, ${claimed} added; ${sent.en}.`,
  };
}
