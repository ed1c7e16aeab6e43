import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { AutoComplete, Button } from "antd";
import { useState } from "react";
import type { ImportReply } from "#contract/imports.ts";
import { companiesQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";

type CompanyChoiceProps = {
  readonly reply: ImportReply;
  readonly needed: boolean;
  readonly chosen: string | undefined;
  readonly choose: (company: string) => void;
};

/** Into which companies the rows go; asks for one when the file names none. */
export function CompanyChoice({ reply, needed, chosen, choose }: CompanyChoiceProps) {
  return (
    <>
      {reply.companies.length === 0 ? null : <CompanyList companies={reply.companies} />}
      {needed ? <CompanyBox chosen={chosen} choose={choose} /> : null}
    </>
  );
}

const shownCompanies = 6;

function CompanyList({ companies }: { companies: ImportReply["companies"] }) {
  const { import: words } = useLanguage().texts;
  const rest = companies.length - shownCompanies;
  return (
    <p className="import-companies">
      <span className="soft">{words.companies}</span>
      {companies.slice(0, shownCompanies).map((company) => (
        <span key={`${company.creditCode ?? ""} ${company.name}`}>
          {company.name} <span className="soft">{words.companyRows(company.rows)}</span>{" "}
          {company.isNew ? <span className="tag">{words.companyNew}</span> : null}
        </span>
      ))}
      {rest > 0 ? <span className="soft">{words.companiesMore(rest)}</span> : null}
    </p>
  );
}

function CompanyBox({ chosen, choose }: { chosen: string | undefined; choose: (company: string) => void }) {
  const { import: words } = useLanguage().texts;
  const { company } = useSearch({ strict: false });
  const companies = (useQuery(companiesQuery()).data?.companies ?? []).filter(({ demo }) => !demo);
  const [name, setName] = useState(chosen ?? companies.find(({ id }) => id === company)?.name ?? "");
  return (
    <form
      className="company-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") choose(name.trim());
      }}
    >
      <p>{words.companyNeeded}</p>
      <AutoComplete
        aria-label={words.companyLegend}
        placeholder={words.companyPlaceholder}
        value={name}
        options={companies.map((one) => ({ value: one.name }))}
        showSearch={{ filterOption: true }}
        onChange={(value: string | undefined) => setName(value ?? "")}
      />
      <Button htmlType="submit" type="primary" disabled={name.trim() === "" || name.trim() === chosen}>
        {words.companyApply}
      </Button>
    </form>
  );
}
