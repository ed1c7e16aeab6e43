import { useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { caseTurns } from "../../address.ts";
import type { CasesAddress } from "../../address.ts";
import { companiesQuery, coursesQuery } from "../../api.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { useLanguage } from "../../language.tsx";
import { Field } from "../../parts/Field.tsx";

export type CaseSearch = CasesAddress & { readonly company?: string | undefined };

type CaseFiltersProps = { readonly search: CaseSearch; readonly change: (changed: CaseSearch) => void };

type Filters = Omit<CaseSearch, "page">;

function filtersOf({ company, course, owner, turn, closed }: CaseSearch): Filters {
  return { company, course, owner, turn, closed };
}

const noFilters: Filters = {
  company: undefined,
  course: undefined,
  owner: undefined,
  turn: undefined,
  closed: undefined,
};

/** What is being asked for until 查询 puts it into the address. A changed address (Back, a link) is taken over. */
export function CaseFilters({ search, change }: CaseFiltersProps) {
  const words = useCasesTexts();
  const { filter } = words;
  const [draft, setDraft] = useState<Filters>(filtersOf(search));
  const written = JSON.stringify(filtersOf(search));
  const [seen, setSeen] = useState(written);
  if (seen !== written) {
    setSeen(written);
    setDraft(filtersOf(search));
  }
  const edit = (changed: Filters): void => setDraft((before) => ({ ...before, ...changed }));
  return (
    <search className="card no-print" aria-label={filter.form}>
      <form
        className="case-filters"
        onSubmit={(event) => {
          event.preventDefault();
          change({ ...draft, page: undefined });
        }}
      >
        <WhatFields draft={draft} edit={edit} />
        <Field name={filter.owner}>
          <Input
            value={draft.owner ?? ""}
            placeholder={filter.ownerHint}
            allowClear
            onChange={(event) => edit({ owner: event.target.value || undefined })}
          />
        </Field>
        <Field name={filter.turn}>
          <Select
            aria-label={filter.turn}
            value={draft.turn ?? null}
            placeholder={filter.anyTurn}
            allowClear
            options={caseTurns.map((turn) => ({ value: turn, label: words.turns[turn] }))}
            onChange={(turn: CaseSearch["turn"] | null) => edit({ turn: turn ?? undefined })}
          />
        </Field>
        <Field name={filter.closed}>
          <Select
            aria-label={filter.closed}
            value={draft.closed ?? "false"}
            options={[
              { value: "false", label: filter.open },
              { value: "true", label: filter.ended },
            ]}
            onChange={(closed: string) => edit({ closed: closed === "true" ? "true" : undefined })}
          />
        </Field>
        <div className="query-buttons">
          <Button onClick={() => change({ ...noFilters, page: undefined })}>{filter.reset}</Button>
          <Button type="primary" htmlType="submit">
            {filter.search}
          </Button>
        </div>
      </form>
    </search>
  );
}

type FieldsProps = { readonly draft: Filters; readonly edit: (changed: Filters) => void };

function WhatFields({ draft, edit }: FieldsProps) {
  const { say } = useLanguage();
  const { filter } = useCasesTexts();
  const companies = useQuery(companiesQuery()).data?.companies ?? [];
  const courses = useQuery(coursesQuery()).data?.courses ?? [];
  return (
    <>
      <Field name={filter.company}>
        <Select
          aria-label={filter.company}
          value={draft.company ?? null}
          placeholder={filter.anyCompany}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(company: string | null | undefined) => edit({ company: company ?? undefined })}
        />
      </Field>
      <Field name={filter.course}>
        <Select
          aria-label={filter.course}
          value={draft.course ?? null}
          placeholder={filter.anyCourse}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={courses.map(({ id, title }) => ({ value: id, label: say(title) }))}
          onChange={(course: string | null | undefined) => edit({ course: course ?? undefined })}
        />
      </Field>
    </>
  );
}
