import type { Bilingual } from "#law/law.ts";
import type { Person } from "#record/organisation/organisation.ts";
import { localOwner } from "./localOwner.ts";

const thisMachine: Bilingual = { zh: "本机用户", en: "the user of this machine" };

/** Who wrote an entry, in words: the person's name; until somebody signs in, whoever sits at this machine. */
export function writerName(people: ReadonlyMap<string, Person>, id: string): Bilingual {
  const name = people.get(id)?.name;
  if (name !== undefined) return { zh: name, en: name };
  return id === localOwner.person ? thisMachine : { zh: id, en: id };
}
