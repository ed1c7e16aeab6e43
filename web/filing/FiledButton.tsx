import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { ledgerKey } from "../api.ts";
import { recordAnnualReport } from "../commands.ts";
import { useLanguage } from "../language.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";

type Filed = {
  readonly itemId: string;
  readonly year: number;
  /** What the report is about, for those who hear the page. */
  readonly paper: string;
};

/** Says that a year's annual report was filed. It stays in the record, so it is asked about once more. */
export function FiledButton({ itemId, year, paper }: Filed) {
  const { texts } = useLanguage();
  const queries = useQueryClient();
  const filing = useMutation({
    mutationFn: () => recordAnnualReport(itemId, year),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  return (
    <span className="no-print">
      <Popconfirm
        title={texts.filing.sure(year)}
        description={texts.filing.note}
        okText={texts.filing.yes}
        cancelText={texts.filing.no}
        onConfirm={() => filing.mutate()}
      >
        <Button loading={filing.isPending} aria-label={texts.filing.filedNamed(year, paper)}>
          {texts.filing.filed}
        </Button>
      </Popconfirm>
      {filing.error === null ? null : <TroubleNote error={filing.error} />}
    </span>
  );
}
