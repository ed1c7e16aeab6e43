import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { ledgerKey } from "../../api.ts";
import { setFallback } from "../../commands.ts";
import { pages } from "../../links.ts";
import { PersonChoice } from "../../parts/PersonChoice.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useCompaniesTexts } from "./useCompaniesTexts.ts";

type FallbackCardProps = {
  readonly reply: CompanySettingsReply;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Who is told where an item has nobody who can be reached. */
export function FallbackCard({ reply, people }: FallbackCardProps) {
  const texts = useCompaniesTexts();
  const queries = useQueryClient();
  const [person, setPerson] = useState(reply.fallback?.id ?? null);
  const saving = useMutation({
    mutationFn: () => setFallback(reply.company.id, person),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  return (
    <section className="card" aria-label={texts.fallbackTitle}>
      <div className="card-head">
        <h2>{texts.fallbackTitle}</h2>
      </div>
      <p className="soft">{texts.fallbackNote}</p>
      <div className="fallback-form">
        <PersonChoice
          label={texts.fallback}
          nobody={texts.nobody(reply.lead?.name ?? null)}
          people={people}
          value={person}
          change={setPerson}
        />
        {people.length === 0 ? (
          <p className="soft" role="note">
            {texts.noPeople} <Link to={pages.people}>{texts.toPeople}</Link>
          </p>
        ) : null}
        {saving.error === null ? null : <TroubleNote error={saving.error} />}
        <div className="form-end">
          <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate()}>
            {texts.save}
          </Button>
          <output className="soft">{saving.isSuccess ? texts.saved : ""}</output>
        </div>
      </div>
    </section>
  );
}
