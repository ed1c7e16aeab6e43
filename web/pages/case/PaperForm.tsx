import { Checkbox, InputNumber, Select } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { useLanguage } from "../../language.tsx";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { hasDrafts, useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import type { UndatedEntry } from "./EntryForm.tsx";
import { FileField } from "./FileField.tsx";
import type { FileNamed } from "./CaseFile.tsx";
import type { CasePaper } from "./casePaper.ts";
import { itemText } from "./paperItemText.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

type Put = Extract<UndatedEntry, { do: "put-paper" }>["paper"];
type Form = NonNullable<Put["form"]>;
type Mark = NonNullable<Put["marks"]>[number];

const forms = ["original", "copy", "scan", "online", "unknown"] as const;
const marks = ["sealed", "signed", "colour", "all-pages", "marked-as-copy"] as const;
const days = ["effective", "received", "verified", "validUntil"] as const;

type PaperFormProps = {
  readonly one: CaseReply;
  readonly paper: CasePaper;
  /** What is changed; null where it is put in anew. */
  readonly kept: CasePaper["kept"][number] | null;
  readonly close: () => void;
};

/** Whether a paper is half put in, or half changed. */
export function isPaperBegun({ id }: CaseReply, paper: CasePaper, kept: PaperFormProps["kept"]): boolean {
  return hasDrafts(id, paperDrafts(paper, kept));
}

function paperDrafts(paper: CasePaper, kept: PaperFormProps["kept"]): string {
  return `paper ${paper.material} ${kept === null ? "new" : kept.id}`;
}

/** A paper put in: what was asked for stands there already; what has to be looked at is ticked by whoever looked. */
export function PaperForm({ one, paper, kept, close }: PaperFormProps) {
  const words = useCaseTexts().papers;
  const first = draftOf(one, paper, kept);
  const before = kept?.file ?? null;
  const drafts = paperDrafts(paper, kept);
  const [draft, setDraft] = useCaseDraft<Put>(one, drafts, "paper", first);
  const [file, setFile] = useCaseDraft<FileNamed | null>(one, drafts, "file", before);
  const [isReplaced, setIsReplaced] = useCaseDraft(one, drafts, "replaced", false);
  const edit = (changed: Partial<Put>): void => setDraft((written) => ({ ...written, ...changed }));
  // What was seen of the file before says nothing of the one that takes its place.
  const replace = (next: FileNamed | null): void => {
    if (file !== null && next !== null && file.hash !== next.hash) {
      edit({ marks: [], effective: null, verified: null, validUntil: null, openEnded: false });
      setIsReplaced(true);
    }
    setFile(next);
  };
  return (
    <EntryForm
      one={one}
      label={words.savePaper}
      drafts={drafts}
      dated={false}
      entry={() => ({ do: "put-paper", paper: { ...draft, file } })}
      saved={close}
      cancel={close}
    >
      <div className="case-beside">
        <div>
          <FileField company={one.companyId} label={words.file} file={file} before={before} change={replace} />
          {isReplaced ? <output>{words.replaced}</output> : null}
        </div>
        <div>
          <div className="case-fields">
            <Field name={words.form}>
              <Select
                aria-label={words.form}
                value={draft.form ?? "unknown"}
                options={forms.map((form) => ({ value: form, label: words.forms[form] }))}
                onChange={(form: Form) => edit({ form })}
              />
            </Field>
            <Field name={words.count}>
              <InputNumber
                aria-label={words.count}
                min={1}
                max={999}
                value={draft.count ?? 1}
                onChange={(count) => edit({ count: count ?? 1 })}
              />
            </Field>
            <ItemChoice
              paper={paper}
              chosen={draft.item ?? null}
              change={(item) => edit({ item, validUntil: null, openEnded: false })}
            />
            <Days paper={paper} draft={draft} edit={edit} />
          </div>
          <Marks paper={paper} chosen={draft.marks ?? []} change={(chosen) => edit({ marks: [...chosen] })} />
        </div>
      </div>
    </EntryForm>
  );
}

type DaysProps = {
  readonly paper: CasePaper;
  readonly draft: Put;
  readonly edit: (changed: Partial<Put>) => void;
};

/** Its days as it prints them; one that has no end says so in the place of its last. */
function Days({ paper, draft, edit }: DaysProps) {
  const words = useCaseTexts().papers;
  return (
    <>
      {days.map((name) => (
        <Field key={name} name={words[name]}>
          <DayPicker
            value={draft[name] ?? undefined}
            label={words[name]}
            placeholder={words[name]}
            change={(day) => edit({ [name]: day ?? null, ...(name === "validUntil" ? { openEnded: false } : {}) })}
          />
        </Field>
      ))}
      {paper.inTerm || draft.openEnded === true ? (
        <Checkbox
          checked={draft.openEnded === true}
          onChange={({ target }) => edit({ openEnded: target.checked, validUntil: null })}
        >
          {words.openEnded}
        </Checkbox>
      ) : null}
    </>
  );
}

type ItemChoiceProps = {
  readonly paper: CasePaper;
  readonly chosen: string | null;
  readonly change: (item: string | null) => void;
};

/** Of which item of the ledger it is the paper: its end is then the ledger's. */
function ItemChoice({ paper: { items }, chosen, change }: ItemChoiceProps) {
  const { texts } = useLanguage();
  const words = useCaseTexts().papers;
  if (items.length === 0) return null;
  return (
    <Field name={words.item} hint={words.itemHint}>
      <Select
        aria-label={words.item}
        value={chosen ?? ""}
        showSearch={{ optionFilterProp: "label" }}
        options={[
          { value: "", label: words.noItem },
          ...items.map((item) => ({ value: item.id, label: itemText(item, words, texts) })),
        ]}
        onChange={(id: string) => change(id === "" ? null : id)}
      />
    </Field>
  );
}

type MarksProps = {
  readonly paper: CasePaper;
  readonly chosen: readonly Mark[];
  readonly change: (chosen: readonly Mark[]) => void;
};

function Marks({ paper, chosen, change }: MarksProps) {
  const { texts } = useLanguage();
  const words = useCaseTexts().papers;
  if (paper.marks.length === 0) return null;
  return (
    <fieldset aria-label={words.seen}>
      <p className="soft">{words.seen}</p>
      <div className="case-choices">
        {paper.marks.map(({ mark, confidence }) => {
          const known = marks.find((one) => one === mark);
          if (known === undefined) return null;
          return (
            <Checkbox
              key={mark}
              checked={chosen.includes(known)}
              onChange={({ target }) =>
                change(target.checked ? [...chosen, known] : chosen.filter((one) => one !== known))
              }
            >
              {words.marks[known]} <span className="soft">{texts.confidence[confidence]}</span>
            </Checkbox>
          );
        })}
      </div>
    </fieldset>
  );
}

function draftOf(one: CaseReply, paper: CasePaper, kept: PaperFormProps["kept"]): Put {
  const { material } = paper;
  if (kept !== null) return { ...kept, material, form: kept.form as Form, marks: kept.marks as Mark[] } as Put;
  const form = paper.form === "unknown" ? "scan" : (paper.form as Form);
  return { material, form, count: paper.count ?? 1, marks: [], received: one.today as never };
}
