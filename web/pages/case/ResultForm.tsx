import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { resultFileQuery } from "../../api.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import { FileField } from "./FileField.tsx";
import type { FileNamed } from "./CaseFile.tsx";
import { FieldCandidates } from "./FieldCandidates.tsx";
import { ReadFile } from "./ReadFile.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Compared = CaseReply["compared"][number];

const dayFields: ReadonlySet<string> = new Set(["start", "end", "issued-on"]);

/** What the new paper says, field by field, with what the old one says beside each, and what its file says where it was read. */
export function ResultForm({ one, saved }: { one: CaseReply; saved: () => void }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().result;
  const entered = Object.fromEntries(one.compared.flatMap(({ field, now }) => (now === null ? [] : [[field, now]])));
  const [typed, setTyped] = useCaseDraft<Readonly<Record<string, string>>>(one, "result", "fields", {});
  const fields: Readonly<Record<string, string>> = { ...entered, ...typed };
  const [paper, setPaper] = useCaseDraft<FileNamed | null>(one, "result", "paper", null);
  const [readHash, setReadHash] = useState<string | null>(null);
  const hash = (paper ?? one.received?.paper)?.hash ?? null;
  const isAsked = hash !== null && readHash === hash;
  const reading = useQuery({ ...resultFileQuery(one.id, hash ?? ""), enabled: isAsked });
  const read = isAsked && reading.data?.why === null ? reading.data.fields : [];
  const set = (field: string, text: string) => setTyped((before) => ({ ...before, [field]: text }));
  // Only what is other than before is sent; what was emptied is taken away.
  const changed = Object.fromEntries(
    Object.entries(fields).flatMap(([id, text]) => {
      const now = text.trim() === "" ? null : text.trim();
      return now === (entered[id] ?? null) ? [] : [[id, now]];
    }),
  );
  const hint = ({ expect, before, asked, says }: Compared): string => {
    if (says !== null) return withDayTexts(say(says), texts);
    if (expect === "asked" && asked !== null) return words.asked(dayText(asked, texts));
    return before === null ? words.noOld : words.old(dayText(before, texts));
  };
  return (
    <EntryForm
      one={one}
      label={words.save}
      drafts="result"
      ready={Object.keys(changed).length > 0 || paper !== null}
      saved={saved}
      entry={() => ({ do: "receive", fields: changed, paper })}
    >
      <p className="soft">{words.receiveHint}</p>
      <div className="case-beside">
        <div>
          <FileField company={one.companyId} label={words.paper} file={paper} change={setPaper} />
          {hash === null ? null : <ReadFile query={reading} asked={isAsked} ask={() => setReadHash(hash)} />}
        </div>
        <div className="case-fields">
          {one.compared.map(({ field, title, ...row }) => {
            const value = fields[field] ?? "";
            const found = read.find((other) => other.field === field);
            return (
              <div key={field}>
                <Field name={say(title)} hint={hint({ field, title, ...row })}>
                  <FieldBox field={field} label={say(title)} value={value} change={(text) => set(field, text)} />
                </Field>
                {found === undefined ? null : (
                  <FieldCandidates
                    field={say(title)}
                    candidates={found.candidates}
                    value={value}
                    take={(text) => set(field, text)}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </EntryForm>
  );
}

type FieldBoxProps = {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
};

/** A day is chosen, everything else is typed as it is printed. */
export function FieldBox({ field, label, value, change }: FieldBoxProps) {
  return dayFields.has(field) ? (
    <DayPicker
      value={value === "" ? undefined : value}
      label={label}
      placeholder={label}
      change={(day) => change(day ?? "")}
    />
  ) : (
    <Input aria-label={label} value={value} onChange={(event) => change(event.target.value)} />
  );
}
