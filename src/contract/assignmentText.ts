type Bilingual = { readonly zh: string; readonly en: string };

/** What is said where an item was given to somebody whom nobody knows: who is warned instead, and the next step. */
export function unknownOwnersText(unknown: readonly string[], told: readonly string[]): Bilingual {
  const [zh, en] = [unknown.map((name) => `「${name}」`).join("、"), unknown.map((name) => `"${name}"`).join(", ")];
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
  return {
    zh: `人员里没有${zh}，收不到预警；${instead.zh}。下一步：在「设置 · 人员」里登记，或核对名字后重新指定。`,
    en: `Nobody called ${en} was entered, so no warning reaches them; ${instead.en}. Next step: enter them under Settings · People, or check the name and assign again.`,
  };
}
