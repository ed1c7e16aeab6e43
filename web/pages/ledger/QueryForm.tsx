import { Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import type { ItemsReply } from "#contract/items.ts";
import { lights } from "../../address.ts";
import type { LedgerAddress } from "../../address.ts";
import { useLanguage } from "../../language.tsx";
import { EndRange } from "./EndRange.tsx";
import "../../parts/Field.css";

type Filters = Pick<LedgerAddress, "q" | "kind" | "light" | "owner" | "endFrom" | "endTo">;

const noFilters: Filters = {
  q: undefined,
  kind: undefined,
  light: undefined,
  owner: undefined,
  endFrom: undefined,
  endTo: undefined,
};

type QueryFormProps = {
  readonly search: LedgerAddress;
  readonly kinds: ItemsReply["kinds"];
  readonly change: (changed: LedgerAddress) => void;
};

function filtersOf({ q, kind, light, owner, endFrom, endTo }: LedgerAddress): Filters {
  return { q, kind, light, owner, endFrom, endTo };
}

/** What is being asked for until 查询 puts it into the address. A changed address (Back, a link) is taken over. */
function useDraft(search: LedgerAddress) {
  const [draft, setDraft] = useState<Filters>(filtersOf(search));
  const written = JSON.stringify(filtersOf(search));
  const [seen, setSeen] = useState(written);
  if (seen !== written) {
    setSeen(written);
    setDraft(filtersOf(search));
  }
  return [draft, (changed: Filters) => setDraft((before) => ({ ...before, ...changed }))] as const;
}

export function QueryForm({ search, kinds, change }: QueryFormProps) {
  const { texts, say } = useLanguage();
  const [draft, edit] = useDraft(search);
  const [unfolded, setUnfolded] = useState(
    draft.owner !== undefined || draft.endFrom !== undefined || draft.endTo !== undefined,
  );
  const { ledger } = texts;
  return (
    <search className="card no-print" aria-label={ledger.formLabel}>
      <form
        className="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          change({ ...draft, page: undefined });
        }}
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
        <Field name={ledger.kind}>
          <Select
            aria-label={ledger.kind}
            value={draft.kind ?? null}
            placeholder={ledger.anyKind}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={kinds.map(({ id, title, count }) => ({ value: id, label: `${say(title)} (${count})` }))}
            onChange={(kind: string | null | undefined) => edit({ kind: kind ?? undefined })}
          />
        </Field>
        <Field name={ledger.light}>
          <Select
            aria-label={ledger.light}
            value={draft.light ?? null}
            placeholder={ledger.anyLight}
            allowClear
            options={lights.map((light) => ({ value: light, label: texts.light[light] }))}
            onChange={(light: LedgerAddress["light"] | null) => edit({ light: light ?? undefined })}
          />
        </Field>
        {unfolded ? <MoreFields draft={draft} edit={edit} /> : null}
        <div className="query-buttons">
          <Button onClick={() => change({ ...noFilters, page: undefined })}>{ledger.reset}</Button>
          <Button type="primary" htmlType="submit">
            {ledger.search}
          </Button>
          <Button type="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? ledger.fold : ledger.unfold}
          </Button>
        </div>
      </form>
    </search>
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

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <label className="field">
      <span>{name}</span>
      {children}
    </label>
  );
}
