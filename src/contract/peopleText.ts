type Bilingual = { readonly zh: string; readonly en: string };

/** What is said of a person who is not here today. */
export const peopleText = {
  away: (to: string, instead: string | null): Bilingual => ({
    zh: `不在，到 ${to} 为止；${instead === null ? "没有代理人：预警发给企业的兜底人" : `预警发给「${instead}」`}`,
    en: `Away up to and including ${to}; ${instead === null ? "nobody stands in: the company's fallback is told" : `"${instead}" is told instead`}`,
  }),
  left: (on: string, instead: string | null): Bilingual => ({
    zh: `${on} 起已离开，${instead === null ? "没有接手人：预警发给企业的兜底人" : `预警发给「${instead}」`}`,
    en: `Left on ${on}; ${instead === null ? "nobody has taken over: the company's fallback is told" : `"${instead}" is told instead`}`,
  }),
  leaves: (on: string, instead: string | null): Bilingual => ({
    zh: `${on} 起离开，${instead === null ? "还没有接手人" : `由「${instead}」接手`}`,
    en: `Leaves on ${on}; ${instead === null ? "nobody takes over yet" : `"${instead}" takes over`}`,
  }),
} as const;
