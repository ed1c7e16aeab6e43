import type { Bilingual } from "#law/citation.ts";
import type { KindDetail } from "#law/law.ts";

const units: Readonly<Record<KindDetail["unit"], (value: number) => Bilingual>> = {
  person: (value) => ({ zh: `${value} 人`, en: `${value} ${value === 1 ? "person" : "persons"}` }),
  month: (value) => ({ zh: `${value} 个月`, en: `${value} ${value === 1 ? "month" : "months"}` }),
  level: (value) => ({ zh: `${value} 级`, en: String(value) }),
};

/** The number of a detail with its unit. */
export function detailText(unit: KindDetail["unit"], value: number): Bilingual {
  return units[unit](value);
}
