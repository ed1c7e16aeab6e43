import { Checkbox, Input, InputNumber, Radio, Select } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { useLanguage } from "../../language.tsx";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import type { UndatedEntry } from "./EntryForm.tsx";
import { FileField } from "./FileField.tsx";
import type { FileNamed } from "./CaseFile.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";

type FormProps = { readonly one: CaseReply; readonly close: () => void };

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

export function AcceptForm({ one, close }: FormProps) {
  const words = useCaseTexts().review;
  const [number, setNumber] = useCaseDraft(one, "accept", "number", "");
  const [paper, setPaper] = useCaseDraft<FileNamed | null>(one, "accept", "paper", null);
  return (
    <EntryForm
      one={one}
      label={words.accept}
      drafts="accept"
      saved={close}
      cancel={close}
      entry={() => ({ do: "accept", number: orNull(number), paper })}
    >
      <Field name={words.acceptNumber}>
        <Input value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <FileField company={one.companyId} label={words.acceptPaper} file={paper} change={setPaper} />
    </EntryForm>
  );
}

export function CorrectionForm({ one, close }: FormProps) {
  const words = useCaseTexts().review;
  const [points, setPoints] = useCaseDraft(one, "correction", "points", "");
  const [until, setUntil] = useCaseDraft<string | null>(one, "correction", "until", null);
  const [notice, setNotice] = useCaseDraft<FileNamed | null>(one, "correction", "notice", null);
  const lines = points.split("\n").filter((line) => line.trim() !== "");
  return (
    <EntryForm
      one={one}
      label={words.correction}
      drafts="correction"
      saved={close}
      cancel={close}
      ready={lines.length > 0}
      entry={() => ({
        do: "ask-correction",
        points: lines.map((line) => line.trim()),
        until,
        notice,
      })}
    >
      <Field name={words.points}>
        <Input.TextArea
          aria-label={words.points}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={points}
          onChange={(event) => setPoints(event.target.value)}
        />
      </Field>
      <Field name={words.until}>
        <DayPicker
          value={until ?? undefined}
          label={words.until}
          placeholder={words.until}
          change={(day) => setUntil(day ?? null)}
        />
      </Field>
      <FileField company={one.companyId} label={words.notice} file={notice} change={setNotice} />
    </EntryForm>
  );
}

type PauseProps = FormProps & { readonly grounds: CaseReply["clocks"][number]["grounds"] };

/** On one of the grounds that the law names. */
export function PauseForm({ one, grounds, close }: PauseProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().review;
  const [ground, setGround] = useCaseDraft<string | null>(one, "pause", "ground", grounds[0]?.id ?? null);
  const [paper, setPaper] = useCaseDraft<FileNamed | null>(one, "pause", "paper", null);
  return (
    <EntryForm
      one={one}
      label={words.pause}
      drafts="pause"
      saved={close}
      cancel={close}
      ready={ground !== null}
      entry={() => ({ do: "pause", ground: ground ?? "", paper })}
    >
      <Field name={words.ground}>
        <Select
          aria-label={words.ground}
          value={ground}
          options={grounds.map(({ id, title }) => ({ value: id, label: say(title) }))}
          onChange={setGround}
        />
      </Field>
      <FileField company={one.companyId} label={words.pausePaper} file={paper} change={setPaper} />
    </EntryForm>
  );
}

export function ResumeForm({ one, close }: FormProps) {
  const words = useCaseTexts().review;
  const [paper, setPaper] = useCaseDraft<FileNamed | null>(one, "resume", "paper", null);
  return (
    <EntryForm
      one={one}
      label={words.resume}
      drafts="resume"
      saved={close}
      cancel={close}
      entry={() => ({ do: "resume", paper })}
    >
      <FileField company={one.companyId} label={words.resumePaper} file={paper} change={setPaper} />
    </EntryForm>
  );
}

type Extension = CaseReply["clocks"][number]["extension"][number];
type Unit = Extract<UndatedEntry, { do: "extend" }>["by"]["unit"];

/** By what the law allows, unless the notice says otherwise. */
export function ExtendForm({ one, extension, close }: FormProps & { readonly extension: Extension | undefined }) {
  const words = useCaseTexts().review;
  const unit = (extension?.unit ?? "working-day") as Unit;
  const [value, setValue] = useCaseDraft(one, "extend", "value", extension?.value ?? 10);
  const [paper, setPaper] = useCaseDraft<FileNamed | null>(one, "extend", "paper", null);
  return (
    <>
      <Field name={words.extendValue}>
        <InputNumber
          aria-label={words.extendValue}
          min={1}
          max={999}
          value={value}
          suffix={words.units[unit]}
          onChange={(changed) => setValue(changed ?? 1)}
        />
      </Field>
      <ReasonForm
        one={one}
        label={words.extend}
        reason={useCaseTexts().because}
        drafts="extend"
        entry={(because) => ({ do: "extend", by: { value, unit }, because, paper })}
        close={close}
      >
        <FileField company={one.companyId} label={words.extendPaper} file={paper} change={setPaper} />
      </ReasonForm>
    </>
  );
}

const outcomes = ["granted", "refused", "not-accepted"] as const;

export function DecideForm({ one, close }: FormProps) {
  const board = useCasesTexts();
  const words = useCaseTexts().review;
  const [outcome, setOutcome] = useCaseDraft<(typeof outcomes)[number]>(one, "decide", "outcome", "granted");
  const [number, setNumber] = useCaseDraft(one, "decide", "number", "");
  const [because, setBecause] = useCaseDraft(one, "decide", "because", "");
  const [deemed, setDeemed] = useCaseDraft(one, "decide", "deemed", false);
  const [paper, setPaper] = useCaseDraft<FileNamed | null>(one, "decide", "paper", null);
  const silence = one.stages.some(({ kind, silence: says }) => kind === "decide" && says !== null);
  return (
    <EntryForm
      one={one}
      label={words.decide}
      drafts="decide"
      saved={close}
      cancel={close}
      ready={outcome === "granted" || because.trim() !== ""}
      entry={() => ({ do: "decide", outcome, number: orNull(number), because: orNull(because), deemed, paper })}
    >
      <Radio.Group
        aria-label={words.outcome}
        value={outcome}
        options={outcomes.map((name) => ({ value: name, label: namedText(board.outcomes, name) }))}
        onChange={(event) => setOutcome(event.target.value as (typeof outcomes)[number])}
      />
      {silence ? (
        <Checkbox checked={deemed} onChange={(event) => setDeemed(event.target.checked)}>
          {words.silent}
        </Checkbox>
      ) : null}
      <Field name={words.decisionNumber}>
        <Input value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <Field name={words.decisionBecause}>
        <Input value={because} onChange={(event) => setBecause(event.target.value)} />
      </Field>
      <FileField company={one.companyId} label={words.paper} file={paper} change={setPaper} />
    </EntryForm>
  );
}
