import type { Bilingual } from "#law/law.ts";

type Named = { readonly id: string; readonly title: Bilingual };
type Both = { readonly known: string; readonly knownEn: string };

/** What a page shows is told by its title alone; ids are for those who write them. */
export function titledThings(things: readonly Pick<Named, "title">[]): Both {
  return {
    known: things.map(({ title }) => title.zh).join("、"),
    knownEn: things.map(({ title }) => title.en).join(", "),
  };
}

/** What there is to write in a command, by its title with its id beside it, as a refusal names it in both languages. */
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
