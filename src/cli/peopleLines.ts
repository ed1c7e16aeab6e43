import type { PeopleReply } from "#contract/people.ts";
import { peopleWords } from "./peopleText.ts";
import { table } from "./table.ts";

/** People as a table, and the owners of the ledger who are nobody. */
export function peopleLines({ people, unknownOwners }: PeopleReply, language: "zh" | "en"): string {
  const rows = people.map(({ name, email, mobile, channels, items, cases, says, lead }) => [
    lead ? `${name} · ${peopleWords.lead[language]}` : name,
    email ?? "–",
    mobile ?? "–",
    channels.length === 0 ? peopleWords.pageOnly[language] : channels.map(({ title }) => title).join(", "),
    String(items),
    String(cases),
    says?.[language] ?? peopleWords.here[language],
  ]);
  const known =
    people.length === 0 ? peopleWords.nobody[language] : table([peopleWords.columns[language], ...rows], 44);
  if (unknownOwners.length === 0) return known;
  return [
    known,
    "",
    peopleWords.unknown(unknownOwners.length)[language],
    ...unknownOwners.map(({ name, items }) => peopleWords.unknownLine(name, items)[language]),
  ].join("\n");
}
