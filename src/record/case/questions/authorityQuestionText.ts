import type { Bilingual } from "#law/law.ts";

/** The question whom a case is brought to, where the item does not tell. */
export const authorityAsk: { readonly ask: Bilingual; readonly help: Bilingual } = {
  ask: { zh: "向哪个机关办？", en: "Which authority is it brought to?" },
  help: {
    zh: "补办、变更、延续向原发证机关办，看证上的发证机关；码号看证书或批复上的分配机关，全国使用的由部分配；新申请只在一个省经营的向那个省的通信管理局，两个以上省的向工业和信息化部。材料和期限按它的要求列。",
    en: "A licence that exists goes to the authority that issued it, as printed on the paper; a number to whoever allocated it, national ones to the ministry; a new licence for one province to the administration of that province, for two or more to the ministry. Papers and days follow what it asks for.",
  },
};
