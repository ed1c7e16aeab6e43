import { aspectText } from "#contract/aspectText.ts";
import type { zhLaw } from "./zhLaw.ts";

export const enLaw: typeof zhLaw = {
  proceedings: {
    menu: "Proceedings",
    title: "Proceedings",
    lead: "Which papers each proceeding asks for, who decides and how long it takes: what is law, what is only practice, and what nobody knows yet",
    proceeding: "Proceeding",
    authority: "Authority",
    national: "National rule",
    nationalHint: "The national rule alone",
    aspects: aspectText.en,
    from: { national: "National rule", province: "Rule of the province", authority: "This authority" },
    forms: { original: "original", copy: "copy", scan: "scan", online: "filled in online" },
    copies: (count: number) => (count === 1 ? "1 copy" : `${count} copies`),
    needed: (when: string) => `needed ${when}`,
    page: (title: string, dated: string | null) => (dated === null ? title : `${title} (${dated})`),
    unknown: "Not known yet: ask the authority",
    unknownOf: (aspects: string) =>
      `Not found out yet: ${aspects}. Do not take over what another province does; ask the authority.`,
    ask: (host: string) => `Open ${host}`,
    noHost: "No address of this authority was found",
    standing: (title: string) => `What ${title} itself says:`,
    standingNone: (title: string) => `Nothing was found that ${title} itself says; below stands the national rule.`,
    standingTitle: (title: string) =>
      `Of ${title} only a title or an address was seen, not the text; below stands the national rule.`,
    matrix: "What is known of each authority",
    matrixLead: "How sure we are of what was found of each authority's own rules. Choose a cell to read them.",
    matrixUnknown: "unknown",
    matrixCell: (authority: string, proceeding: string, standing: string) => `${authority}, ${proceeding}: ${standing}`,
    basis: "Rests on",
    lawPage: "This proceeding in the law",
    list: (names: readonly string[]) => names.join(", ").toLowerCase(),
  },
};
