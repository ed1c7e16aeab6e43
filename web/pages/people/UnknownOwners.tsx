import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { PeopleReply } from "#contract/people.ts";
import { ledgerKey } from "../../api.ts";
import { savePerson } from "../../commands.ts";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { usePeopleTexts } from "./usePeopleTexts.ts";

const step = 12;

type UnknownOwnersProps = {
  readonly owners: PeopleReply["unknownOwners"];
  /** Told of the person who was made of a name. */
  readonly entered: (id: string) => void;
};

/** Names in ledgers that are nobody's; one click makes a person of one. */
export function UnknownOwners({ owners, entered }: UnknownOwnersProps) {
  const texts = usePeopleTexts();
  const queries = useQueryClient();
  const [shown, setShown] = useState(step);
  const entering = useMutation({
    mutationFn: (name: string) => savePerson({ name }),
    onSuccess: async (reply, name) => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      const person = reply.people.find((one) => one.name === name.trim());
      if (person !== undefined) entered(person.id);
    },
  });
  if (owners.length === 0) return null;
  const rest = owners.length - shown;
  return (
    <section className="card" aria-label={texts.unknownTitle(owners.length)}>
      <div className="card-head">
        <h2>{texts.unknownTitle(owners.length)}</h2>
      </div>
      <p className="soft">{texts.unknownNote}</p>
      <ul className="owner-list">
        {owners.slice(0, shown).map(({ name, items }) => (
          <li key={name}>
            <span>
              {name} <span className="soft">{texts.unknownItems(items)}</span>
            </span>
            <Button
              size="small"
              aria-label={texts.registerNamed(name)}
              loading={entering.isPending && entering.variables === name}
              onClick={() => entering.mutate(name)}
            >
              {texts.register}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + step * 4)}>{texts.moreUnknown(Math.min(rest, step * 4))}</Button>
      ) : null}
      {entering.error === null ? null : <TroubleNote error={entering.error} />}
    </section>
  );
}
