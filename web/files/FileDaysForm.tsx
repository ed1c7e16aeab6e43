import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { FileReply } from "#contract/files.ts";
import { filesKey } from "../api.ts";
import { dateFile } from "../commands.ts";
import { DayPicker } from "../parts/DayPicker.tsx";
import { Field } from "../parts/Field.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { useFilesTexts } from "./useFilesTexts.ts";

const names = ["effective", "received", "verified"] as const;

type FileDaysFormProps = { readonly company: string; readonly file: FileReply; readonly close: () => void };

/** From when a file holds, when it came, when somebody checked it: each is entered by whoever knows it. */
export function FileDaysForm({ company, file, close }: FileDaysFormProps) {
  const texts = useFilesTexts();
  const queries = useQueryClient();
  const { effective, received, verified } = file;
  const [days, setDays] = useState({ effective, received, verified });
  const saving = useMutation({
    mutationFn: () => dateFile(company, file.hash, days as Parameters<typeof dateFile>[2]),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: filesKey(company) });
      close();
    },
  });
  return (
    <form
      aria-label={texts.daysOf(file.name)}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <div className="file-days">
        {names.map((name) => (
          <Field key={name} name={texts.days[name]}>
            <DayPicker
              value={days[name] ?? undefined}
              label={texts.days[name]}
              placeholder={texts.days[name]}
              change={(day) => setDays((before) => ({ ...before, [name]: day ?? null }))}
            />
          </Field>
        ))}
      </div>
      {saving.error === null ? null : <TroubleNote error={saving.error} />}
      <div className="sheet-buttons">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {texts.saveDays}
        </Button>
        <Button onClick={close}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
