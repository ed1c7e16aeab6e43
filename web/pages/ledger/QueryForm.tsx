import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import type { ItemsReply } from "#contract/items.ts";
import { lights } from "../../address.ts";
import type { LedgerAddress } from "../../address.ts";
import { useLanguage } from "../../language.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Field } from "../../parts/Field.tsx";
import { QueryCard } from "../../parts/QueryCard.tsx";
import { useDraft } from "../../parts/useDraft.ts";
import { EndRange } from "./EndRange.tsx";

type Filters = Pick<LedgerAddress, "q" | "kind" | "light" | "owner" | "endFrom" | "endTo">;

type QueryFormProps = {
  readonly search: LedgerAddress;
  readonly kinds: ItemsReply["kinds"];
  readonly change: (changed: LedgerAddress) => void;
};

function filtersOf({ q, kind, light, owner, endFrom, endTo }: LedgerAddress): Filters {
  return { q, kind, light, owner, endFrom, endTo };
}

export function QueryForm({ search, kinds, change }: QueryFormProps) {
  const { texts, say } = useLanguage();
  const [draft, edit] = useDraft(filtersOf(search));
  const [unfolded, setUnfolded] = useState(
    draft.owner !== undefined || draft.endFrom !== undefined || draft.endTo !== undefined,
  );
  const { ledger } = texts;
  return (
    <QueryCard
      label={ledger.formLabel}
      words={ledger}
      search={() => change({ ...draft, page: undefined })}
      reset={() => change({ ...filtersOf({}), page: undefined })}
      more={
        <Button type="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? ledger.fold : ledger.unfold}
        </Button>
      }
    >
      <Field name={ledger.keyword}>
        <Input
          value={draft.q ?? ""}
          maxLength={200}
          placeholder={ledger.keywordHint}
          allowClear
          onChange={(event) => edit({ q: event.target.value || undefined })}
        />
      </Field>
      <ChoiceField
        name={ledger.kind}
        value={draft.kind}
        any={ledger.anyKind}
        options={kinds.map(({ id, title, count }) => ({ value: id, label: `${say(title)} (${count})` }))}
        searched
        change={(kind) => edit({ kind })}
      />
      <ChoiceField
        name={ledger.light}
        value={draft.light}
        any={ledger.anyLight}
        options={lights.map((light) => ({ value: light, label: texts.light[light] }))}
        change={(light) => edit({ light })}
      />
      {unfolded ? <MoreFields draft={draft} edit={edit} /> : null}
    </QueryCard>
  );
}

function MoreFields({ draft, edit }: { draft: Filters; edit: (changed: Filters) => void }) {
  const { ledger } = useLanguage().texts;
  return (
    <>
      <Field name={ledger.owner}>
        <Input
          value={draft.owner ?? ""}
          disabled={draft.owner === ""}
          placeholder={ledger.ownerHint}
          onChange={(event) => edit({ owner: event.target.value || undefined })}
        />
      </Field>
      <EndRange from={draft.endFrom} to={draft.endTo} change={(endFrom, endTo) => edit({ endFrom, endTo })} />
      <Checkbox
        checked={draft.owner === ""}
        onChange={(event) => edit({ owner: event.target.checked ? "" : undefined })}
      >
        {ledger.nobody}
      </Checkbox>
    </>
  );
}
