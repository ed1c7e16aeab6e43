import { aspectText } from "#contract/aspectText.ts";

/** Texts about the law: proceedings and what is known of each authority; part of `zh.ts`. */
export const zhLaw = {
  proceedings: {
    menu: "办件指引",
    title: "办件指引",
    lead: "每类办件要什么材料、找谁办、多长时间，哪些是法律，哪些只是惯例，哪些还不知道",
    proceeding: "办件",
    authority: "主管机关",
    national: "全国规定",
    nationalHint: "只看全国规定",
    aspects: aspectText.zh,
    from: { national: "全国规定", province: "本省规定", authority: "本机关" },
    forms: { original: "原件", copy: "复印件", scan: "扫描件", online: "在线填写" },
    copies: (count: number) => `${count} 份`,
    needed: (when: string) => `需要时：${when}`,
    page: (title: string, dated: string | null) => (dated === null ? title : `${title}（${dated}）`),
    unknown: "尚不知道，请询问主管机关",
    unknownOf: (aspects: string) => `尚未查到：${aspects}。请不要照搬外省做法，直接询问主管机关。`,
    ask: (host: string) => `打开 ${host}`,
    noHost: "没有查到该机关的网址",
    standing: (title: string) => `${title}自己的规定：`,
    standingNone: (title: string) => `没有查到${title}自己的规定，下面是全国规定。`,
    standingTitle: (title: string) => `只见到${title}的标题或地址，没有读到内容，下面是全国规定。`,
    matrix: "各机关了解程度",
    matrixLead: "按机关和办件，标出查到的该机关自己的规定有多可靠。点击查看。",
    matrixUnknown: "未知",
    matrixCell: (authority: string, proceeding: string, standing: string) => `${authority}，${proceeding}：${standing}`,
    basis: "依据",
    lawPage: "规则库里的这类办件",
    list: (names: readonly string[]) => names.join("、"),
  },
};
