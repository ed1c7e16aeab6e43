import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { ledgerKey } from "../../api.ts";
import { archiveCompany } from "../../commands.ts";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useCompaniesTexts } from "./useCompaniesTexts.ts";

/** Puts a company away, with what that means, or brings it back. */
export function ArchiveCard({ company }: { company: CompanySettingsReply["company"] }) {
  const texts = useCompaniesTexts();
  const queries = useQueryClient();
  const archiving = useMutation({
    mutationFn: (archived: boolean) => archiveCompany(company.id, archived),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  const title = company.archived ? texts.restoreTitle : texts.archiveTitle;
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      <p className="soft">{company.archived ? texts.restoreNote : texts.archiveNote}</p>
      <div className="form-end">
        {company.archived ? (
          <Button loading={archiving.isPending} onClick={() => archiving.mutate(false)}>
            {texts.restore}
          </Button>
        ) : (
          <Popconfirm
            title={texts.archiveSure(company.name)}
            okText={texts.archiveYes}
            cancelText={texts.cancel}
            onConfirm={() => archiving.mutate(true)}
          >
            <Button loading={archiving.isPending}>{texts.archive}</Button>
          </Popconfirm>
        )}
      </div>
      {archiving.error === null ? null : <TroubleNote error={archiving.error} />}
    </section>
  );
}
