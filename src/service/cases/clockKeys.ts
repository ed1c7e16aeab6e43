import type { CaseClock } from "#record/case/days/caseClocks.ts";

type Keyed = { readonly key: string; readonly one: CaseClock };

/** The clocks of a case, each by its rule and, of one that began anew, by its number: it stays the same as others follow. */
export function clockKeys(clocks: readonly CaseClock[]): readonly Keyed[] {
  return clocks.map((one, at) => {
    const { id } = one.clock.rule;
    const before = clocks.slice(0, at).filter(({ clock }) => clock.rule.id === id).length;
    return { key: before === 0 ? id : `${id}.${before + 1}`, one };
  });
}
