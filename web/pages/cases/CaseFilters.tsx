import { useQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { caseTurns } from "../../address.ts";
import type { CasesAddress } from "../../address.ts";
import { companiesQuery, coursesQuery } from "../../api.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { useLanguage } from "../../language.tsx";
import { ChoiceField } from "../../parts/ChoiceField.tsx";
import { Field } from "../../parts/Field.tsx";
import { QueryCard } from "../../parts/QueryCard.tsx";
import { useDraft } from "../../parts/useDraft.ts";

export type CaseSearch = CasesAddress & { readonly company?: string | undefined };

type CaseFiltersProps = { readonly search: CaseSearch; readonly change: (changed: CaseSearch) => void };

type Filters = Omit<CaseSearch, "page">;

function filtersOf({ company, course, owner, turn, closed }: CaseSearch): Filters {
  return { company, course, owner, turn, closed };
}

export function CaseFilters({ search, change }: CaseFiltersProps) {
  const { filter, turns } = useCasesTexts();
  const [draft, edit] = useDraft(filtersOf(search));
  return (
    <QueryCard
      label={filter.form}
      words={filter}
      search={() => change({ ...draft, page: undefined })}
      reset={() => change({ ...filtersOf({}), page: undefined })}
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
      <ChoiceField
        name={filter.turn}
        value={draft.turn}
        any={filter.anyTurn}
        options={caseTurns.map((turn) => ({ value: turn, label: turns[turn] }))}
        change={(turn) => edit({ turn })}
      />
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
    </QueryCard>
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
      <ChoiceField
        name={filter.company}
        value={draft.company}
        any={filter.anyCompany}
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        searched
        change={(company) => edit({ company })}
      />
      <ChoiceField
        name={filter.course}
        value={draft.course}
        any={filter.anyCourse}
        options={courses.map(({ id, title }) => ({ value: id, label: say(title) }))}
        searched
        change={(course) => edit({ course })}
      />
    </>
  );
}
