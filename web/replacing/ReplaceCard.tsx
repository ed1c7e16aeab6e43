import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm, Select } from "antd";
import { useState } from "react";
import type { ItemReply, ItemRow } from "#contract/items.ts";
import { itemsQuery, ledgerKey } from "../api.ts";
import { recordReplacement } from "../commands.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { calledText, itemChoiceText } from "../parts/itemChoiceText.ts";
import { TroubleNote } from "../parts/TroubleNote.tsx";

/** As many papers as one company can hold and a list can offer. */
const mostCandidates = 2000;

/** From which older papers this one takes over; recorded here, and taken back here. */
export function ReplaceCard({ reply }: { reply: ItemReply }) {
  const { texts } = useLanguage();
  const queries = useQueryClient();
  const words = texts.replacing;
  const { item, replaces } = reply;
  const replacing = useMutation({
    mutationFn: ({ replaced, undo }: { replaced: string; undo: boolean }) => recordReplacement(item.id, replaced, undo),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  return (
    <section className="card no-print" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
        <small>{words.note}</small>
      </div>
      {replaces.length === 0 ? null : (
        <ul className="replaced">
          {replaces.map(({ id, name }) => (
            <li key={id}>
              <Link to={pages.item} params={{ id }}>
                {name}
              </Link>
              <Button
                type="link"
                aria-label={words.undoNamed(name)}
                loading={replacing.isPending}
                onClick={() => replacing.mutate({ replaced: id, undo: true })}
              >
                {words.undo}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Choice
        item={item}
        busy={replacing.isPending}
        choose={(replaced) => replacing.mutate({ replaced, undo: false })}
      />
      {replacing.error === null ? null : <TroubleNote error={replacing.error} />}
    </section>
  );
}

type ChoiceProps = {
  readonly item: ItemRow;
  readonly busy: boolean;
  readonly choose: (replaced: string) => void;
};

/** Papers of the same company and group that nothing takes over from yet; asked for when somebody looks. */
function Choice({ item, busy, choose }: ChoiceProps) {
  const { texts } = useLanguage();
  const words = texts.replacing;
  const [looked, setLooked] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const others = useQuery({
    ...itemsQuery({ company: item.companyId, pageSize: mostCandidates, sort: "name" }),
    enabled: looked,
  });
  const candidates = (others.data?.items ?? []).filter(
    ({ id, group, replacedBy }) => id !== item.id && group === item.group && replacedBy === null,
  );
  const known = candidates.find(({ id }) => id === chosen);
  return (
    <div className="replace-choice">
      <Select
        aria-label={words.choose}
        placeholder={words.choose}
        value={chosen}
        loading={others.isFetching}
        notFoundContent={others.isFetching ? texts.trouble.loading : words.none}
        showSearch={{ optionFilterProp: "label" }}
        options={candidates.map((one) => ({ value: one.id, label: itemChoiceText(one, texts) }))}
        onOpenChange={() => setLooked(true)}
        onChange={(id: string | null) => setChosen(id)}
      />
      <Popconfirm
        title={words.sure(known === undefined ? "" : calledText(known, texts))}
        description={words.sureNote}
        okText={words.record}
        cancelText={texts.filing.no}
        disabled={chosen === null}
        onConfirm={() => {
          if (chosen !== null) choose(chosen);
          setChosen(null);
        }}
      >
        <Button disabled={chosen === null} loading={busy}>
          {words.record}
        </Button>
      </Popconfirm>
    </div>
  );
}
