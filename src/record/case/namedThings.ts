import type { Bilingual } from "#law/law.ts";

type Named = { readonly id: string; readonly title: Bilingual };
type Both = { readonly known: string; readonly knownEn: string };

/** What there is to choose from, by its title with its id beside it, as a refusal names it in both languages. */
export function namedThings(things: readonly Named[]): Both {
  return {
    known: things.map(({ id, title }) => `${title.zh}（${id}）`).join("、"),
    knownEn: things.map(({ id, title }) => `${title.en} (${id})`).join(", "),
  };
}

/** The same of answers that are written in one way in every language, such as a day. */
export function writtenAs(form: string): Both {
  return { known: form, knownEn: form };
}
