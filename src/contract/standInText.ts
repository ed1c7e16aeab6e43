type Bilingual = { readonly zh: string; readonly en: string };

/** Somebody who is passed over, by name, and whether a deputy or a successor comes next. */
export type PassedOverName = { readonly name: string; readonly because: "deputy" | "successor" };

/** Everybody who is passed over, the first first: 张敏不在，代理人李雷已离开. */
export function standInText(chain: readonly PassedOverName[]): Bilingual {
  const parts = chain.map(({ name, because }, at) => {
    const role = roles[chain[at - 1]?.because ?? "nobody"];
    const state = states[because];
    return { zh: `${role.zh}${name}${state.zh}`, en: `${role.en}${name} ${state.en}` };
  });
  return { zh: parts.map(({ zh }) => zh).join("，"), en: parts.map(({ en }) => en).join(", ") };
}

const roles = {
  nobody: { zh: "", en: "" },
  deputy: { zh: "代理人", en: "the deputy " },
  successor: { zh: "接手人", en: "the successor " },
} as const;

const states = {
  deputy: { zh: "不在", en: "is away" },
  successor: { zh: "已离开", en: "has left" },
} as const;
