import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "antd";
import { companiesQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { DemoTag } from "../parts/DemoTag.tsx";

/** Whose papers are shown. One company needs no choice, so only its name stands here. */
export function CompanyFilter() {
  const { texts } = useLanguage();
  const { company } = useSearch({ strict: false });
  const navigate = useNavigate();
  const companies = useQuery(companiesQuery()).data?.companies ?? [];
  const [only] = companies;
  if (only === undefined) return <span />;
  if (companies.length === 1 && company === undefined) {
    return (
      <span className="shell-company">
        {only.name} {only.demo ? <DemoTag /> : null}
      </span>
    );
  }
  const choices = companies.map(({ id, name, demo }) => ({ value: id, label: name, demo }));
  return (
    <Select
      className="shell-company"
      aria-label={texts.company.label}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      placeholder={texts.company.all}
      value={companies.find(({ id, name }) => id === company || name === company)?.id ?? null}
      options={choices}
      optionRender={(option) => choiceWithMark(option.data)}
      onChange={(id: string | null | undefined) =>
        void navigate({ to: ".", search: (before) => ({ ...before, company: id ?? undefined, page: undefined }) })
      }
    />
  );
}

function choiceWithMark({ label, demo }: { label: string; demo: boolean }) {
  return (
    <>
      {label} {demo ? <DemoTag /> : null}
    </>
  );
}
