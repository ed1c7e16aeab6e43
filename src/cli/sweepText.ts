import type { SweepReply } from "#contract/sweeps.ts";

/** What a sweep did, in one line. */
export function sweepText({ armed, spoke, claimed }: SweepReply): { readonly zh: string; readonly en: string } {
  if (spoke === 0)
    return {
      zh: `巡检完毕：更新了 ${armed} 家企业的预警，没有到期的档。`,
      en: `Swept: the warnings of ${armed} ${armed === 1 ? "company" : "companies"} brought up to date, none is due.`,
    };
  return {
    zh: `巡检完毕：更新了 ${armed} 家企业的预警，${spoke} 项到期，新增 ${claimed} 条；由运行中的服务送达。`,
    en: `Swept: the warnings of ${armed} ${armed === 1 ? "company" : "companies"} brought up to date, ${spoke} due, ${claimed} added; a running server delivers them.`,
  };
}
