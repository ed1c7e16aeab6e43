import type { DetailReply } from "#contract/detail.ts";
import type { KindDetail, Law } from "#law/law.ts";
import type { Item } from "#record/item/item.ts";
import { detailText } from "./detailText.ts";

export function detailOf(law: Law, kind: string, id: string): KindDetail | undefined {
  return law.kinds.get(kind)?.details.find((detail) => detail.id === id);
}

/** What an item holds of the details of its kind; one that the law has no more is shown under its id. */
export function detailRepliesOf(law: Law, { kind, details = {} }: Item): DetailReply[] {
  return Object.entries(details).map(([id, value]) => {
    const detail = detailOf(law, kind, id);
    if (detail !== undefined) return { id, title: detail.title, value, text: detailText(detail.unit, value) };
    return { id, title: { zh: id, en: id }, value, text: { zh: String(value), en: String(value) } };
  });
}
