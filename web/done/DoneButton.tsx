import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import type { DueItem } from "#contract/due.ts";
import { ledgerKey } from "../api.ts";
import { recordDutyDone } from "../commands.ts";
import { useLanguage } from "../language.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";

type Done = { readonly duty: DueItem; readonly done: NonNullable<DueItem["done"]> };

/** Says that a duty which ends something was done. It stays in the record, so what must be true is shown first. */
export function DoneButton({ duty, done }: Done) {
  const { texts, say } = useLanguage();
  const queries = useQueryClient();
  const [because, setBecause] = useState("");
  const saying = useMutation({
    mutationFn: () => recordDutyDone(duty.itemId, done.duty, because),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  return (
    <span className="no-print">
      <Popconfirm
        title={texts.done.sure}
        description={
          <div className="done-note">
            {texts.done.note(say(done.when))}
            {done.reason ? (
              <Input
                aria-label={texts.done.reason}
                placeholder={texts.done.reason}
                maxLength={500}
                value={because}
                onChange={(event) => setBecause(event.target.value)}
              />
            ) : null}
          </div>
        }
        okButtonProps={{ disabled: done.reason && because.trim() === "" }}
        okText={texts.done.yes}
        cancelText={texts.done.no}
        onConfirm={() => saying.mutate()}
      >
        <Button loading={saying.isPending} aria-label={texts.done.doneNamed(say(duty.what), duty.item)}>
          {texts.done.done}
        </Button>
      </Popconfirm>
      {saying.error === null ? null : <TroubleNote error={saying.error} />}
    </span>
  );
}
