import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { AssignedReply } from "#contract/handling.ts";
import type { DueItem } from "#contract/due.ts";
import { ledgerKey } from "../api.ts";
import { assignTo, changeCase, sayOfDuty } from "../commands.ts";
import type { Handling } from "../commands.ts";
import { useLanguage } from "../language.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { inLastWeek } from "./inLastWeek.ts";
import { HandlingForm } from "./HandlingForm.tsx";
import type { Asked } from "./HandlingForm.tsx";
import { NoteField, noteOf } from "./NoteField.tsx";
import { UnknownOwner } from "./UnknownOwner.tsx";
import { useTodoTexts } from "./useTodoTexts.ts";
import "./HandlingButtons.css";

type Duty = Pick<DueItem, "itemId" | "caseId" | "item" | "duty" | "what" | "handled" | "lastDayToAct" | "daysLeft">;

type HandlingButtonsProps = { readonly duty: Duty };

type Said = { readonly handling: Handling } | { readonly owners: readonly string[]; readonly note?: string };

/** 知道了 · 推迟 · 在办 · 转给: what somebody can say of a duty. Each becomes an entry; the first three can be taken back. */
export function HandlingButtons({ duty }: HandlingButtonsProps) {
  const { say } = useLanguage();
  const words = useTodoTexts().handling;
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  // Null as long as nobody wants to write one.
  const [note, setNote] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: [ledgerKey] });
  const saying = useMutation({
    mutationFn: (said: Said) => record(duty, said),
    onSuccess: (told) => {
      setAsked(null);
      setNote(null);
      // Handed on, it may be gone from this list: what has to be read first stays until it is closed.
      return told === null ? refresh() : undefined;
    },
  });
  const ask = (one: Asked) => () => setAsked(asked === one ? null : one);
  const handle = (handling: Handling) => () => saying.mutate({ handling: { ...handling, ...noteOf(note ?? "") } });
  const notice = saying.data ?? null;
  const tooLate = duty.daysLeft <= 0;
  return (
    <fieldset className="handling no-print" aria-label={words.group(duty.item, say(duty.what))}>
      {duty.handled === null ? (
        <Button
          title={inLastWeek(duty.daysLeft) ? words.acknowledgeLate : words.acknowledgeNote}
          loading={saying.isPending}
          onClick={handle({ how: "acknowledge" })}
        >
          {words.acknowledge}
        </Button>
      ) : (
        <Button loading={saying.isPending} onClick={handle({ how: "resume" })}>
          {words.resume}
        </Button>
      )}
      <Button disabled={tooLate} aria-expanded={asked === "snooze"} onClick={ask("snooze")}>
        {words.snooze}
      </Button>
      <Button aria-expanded={asked === "cover"} onClick={ask("cover")}>
        {words.cover}
      </Button>
      <Button aria-expanded={asked === "assign"} onClick={ask("assign")}>
        {words.assign}
      </Button>
      <Button type="text" aria-expanded={note !== null} onClick={() => setNote(note === null ? "" : null)}>
        {words.note}
      </Button>
      {note === null ? null : <NoteField value={note} change={setNote} />}
      {tooLate ? <small className="soft">{words.tooLate}</small> : null}
      {asked === null ? null : (
        <HandlingForm
          key={asked}
          asked={asked}
          lastDay={duty.lastDayToAct}
          busy={saying.isPending}
          save={(text) => saying.mutate(saidOf(asked, text, noteOf(note ?? "")))}
          cancel={() => setAsked(null)}
        />
      )}
      {notice === null ? null : <UnknownOwner notice={notice} close={() => void refresh().then(saying.reset)} />}
      {saying.error === null ? null : <TroubleNote error={saying.error} />}
    </fieldset>
  );
}

/** An entry of the item, or of the case about the company itself; who is told of instead where a name is nobody's. */
async function record({ itemId, caseId, duty }: Duty, said: Said): Promise<AssignedReply["notice"]> {
  if (caseId === null) {
    if ("owners" in said) return (await assignTo(itemId, said.owners, said.note)).notice;
    await sayOfDuty(itemId, duty, said.handling);
  } else if ("owners" in said) await changeCase(caseId, { do: "own", owner: said.owners.join("、") });
  else await changeCase(caseId, { do: "handle", duty, ...said.handling });
  return null;
}

function saidOf(asked: Asked, text: string, note: { readonly note?: string }): Said {
  if (asked === "assign") return { owners: text.split(/[、，,;；]/u).map((name) => name.trim()), ...note };
  return {
    handling: asked === "snooze" ? { how: "snooze", until: text, ...note } : { how: "cover", by: text, ...note },
  };
}
