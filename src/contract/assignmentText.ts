type Bilingual = { readonly zh: string; readonly en: string };

/** Owners whom a warning does not reach: by no single known name, or no longer there. */
export type UnreachedOwners = { readonly unknown: readonly string[]; readonly left: readonly string[] };

/** What is said where an item was given to somebody who is told nothing: why, who is warned instead, and the next step. */
export function unreachedOwnersText({ unknown, left }: UnreachedOwners, told: readonly string[]): Bilingual {
  const instead =
    told.length === 0
      ? {
          zh: "现在没有别人可以通知，预警只显示在网页上",
          en: "as things stand nobody else can be told, and warnings are shown on the pages alone",
        }
      : {
          zh: `预警改发给${told.map((name) => `「${name}」`).join("、")}`,
          en: `warnings go to ${told.join(", ")} instead`,
        };
  const parts = [...(unknown.length > 0 ? [ofUnknown(unknown)] : []), ...(left.length > 0 ? [ofLeft(left)] : [])];
  return {
    zh: `${parts.map(({ why }) => why.zh).join("；")}；${instead.zh}。下一步：${parts.map(({ next }) => next.zh).join("；")}。`,
    en: `${parts.map(({ why }) => why.en).join("; ")}; ${instead.en}. Next step: ${parts.map(({ next }) => next.en).join("; ")}.`,
  };
}

type Part = { readonly why: Bilingual; readonly next: Bilingual };

function ofUnknown(names: readonly string[]): Part {
  return {
    why: {
      zh: `人员里没有${quoted(names).zh}，收不到预警`,
      en: `Nobody called ${quoted(names).en} was entered, so no warning reaches them`,
    },
    next: {
      zh: "在「设置 · 人员」里登记，或核对名字后重新指定",
      en: "enter them under Settings · People, or check the name and assign again",
    },
  };
}

function ofLeft(names: readonly string[]): Part {
  return {
    why: {
      zh: `${quoted(names).zh}已离开，收不到预警`,
      en: `${quoted(names).en} ${names.length === 1 ? "has" : "have"} left and ${names.length === 1 ? "is" : "are"} told nothing`,
    },
    next: {
      zh: "改指定还在的人；要由别人接手的，在「设置 · 人员」里核对接手人",
      en: "assign somebody who is here, or see under Settings · People who takes over",
    },
  };
}

function quoted(names: readonly string[]): Bilingual {
  return { zh: names.map((name) => `「${name}」`).join("、"), en: names.map((name) => `"${name}"`).join(", ") };
}
