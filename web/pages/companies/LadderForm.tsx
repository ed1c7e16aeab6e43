import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { ledgerKey } from "../../api.ts";
import { setLadder } from "../../commands.ts";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { everyText } from "./ladderRow.ts";
import type { LadderRow } from "./ladderRow.ts";
import { readRungs } from "./readRungs.ts";
import { useCompaniesTexts } from "./useCompaniesTexts.ts";

type LadderFormProps = { readonly company: string; readonly row: LadderRow; readonly close: () => void };

/** The rungs of one duty as a line of numbers. What is wrong with them is for the server to say. */
export function LadderForm({ company, row, close }: LadderFormProps) {
  const texts = useCompaniesTexts();
  const words = texts.ladderForm;
  const queries = useQueryClient();
  const { days, every } = row.own ?? row.law;
  const [written, setWritten] = useState(days.join(", "));
  const [repeat, setRepeat] = useState<number | null>(every);
  const saving = useMutation({
    mutationFn: (ladder: Parameters<typeof setLadder>[2]) => setLadder(company, row.rule, ladder),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      close();
    },
  });
  const rungs = readRungs(written);
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (rungs.wrong === null) saving.mutate({ days: [...rungs.days], every: repeat });
      }}
    >
      <p className="soft">{words.lawIs(row.law.days.join(", "), everyText(texts, row.law.every))}</p>
      <Field name={words.days} hint={words.daysHint}>
        <Input value={written} autoComplete="off" onChange={(event) => setWritten(event.target.value)} />
      </Field>
      {rungs.wrong === null ? null : <output className="nobody">{words.notNumber(rungs.wrong)}</output>}
      <Field name={words.every} hint={words.everyHint}>
        <InputNumber min={1} max={400} precision={0} style={{ width: "100%" }} value={repeat} onChange={setRepeat} />
      </Field>
      {saving.error === null ? null : <TroubleNote error={saving.error} />}
      <div className="sheet-buttons">
        <Button type="primary" htmlType="submit" disabled={rungs.wrong !== null} loading={saving.isPending}>
          {words.save}
        </Button>
        {row.own === null ? null : <Button onClick={() => saving.mutate(null)}>{words.toLaw}</Button>}
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </form>
  );
}
