import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Checkbox, Input, InputNumber } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { declarationQuery, newspapersQuery } from "../../api.ts";
import { Field } from "../../parts/Field.tsx";
import { Answer } from "../../parts/Answer.tsx";
import { Drafted } from "../declaration/DraftCard.tsx";
import { ResultCard } from "../declaration/ResultCard.tsx";
import { useSettled } from "../declaration/useSettled.ts";
import { useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import { FileField } from "./FileField.tsx";
import type { FileNamed } from "./CaseFile.tsx";
import { NewspaperChoice } from "./NewspaperChoice.tsx";
import type { NewspaperChosen } from "./NewspaperChoice.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

const nothingChosen: NewspaperChosen = { newspaper: null, name: "", level: "unknown" };

/** Which newspaper, the text as it printed it with the check beside it, and what was kept of it. */
export function PublicationForm({ one, saved }: { one: CaseReply; saved: () => void }) {
  const words = useCaseTexts().newspaper;
  const [paper, setPaper] = useCaseDraft<NewspaperChosen>(one, "publish", "paper", nothingChosen);
  const [text, setText] = useCaseDraft(one, "publish", "text", "");
  const [page, setPage] = useCaseDraft(one, "publish", "page", "");
  const [kept, setKept] = useCaseDraft<number | null>(one, "publish", "originals", null);
  const wanted = useQuery(newspapersQuery(one.authority?.id)).data?.asked.originals ?? null;
  const originals = kept ?? wanted ?? 1;
  const [isMagazine, setIsMagazine] = useCaseDraft(one, "publish", "magazine", false);
  const [clipping, setClipping] = useCaseDraft<FileNamed | null>(one, "publish", "clipping", null);
  return (
    <EntryForm
      one={one}
      label={words.save}
      dayLabel={words.on}
      drafts="publish"
      ready={paper.name.trim() !== ""}
      saved={saved}
      entry={() => ({
        do: "publish",
        publication: {
          ...paper,
          medium: isMagazine ? "magazine" : "newspaper",
          name: paper.name.trim(),
          page: page.trim() === "" ? null : page.trim(),
          originals,
          text: text.trim() === "" ? null : text,
          clipping,
        },
      })}
    >
      <NewspaperChoice province={one.authority?.id} chosen={paper} change={setPaper} />
      <Checkbox checked={isMagazine} onChange={({ target }) => setIsMagazine(target.checked)}>
        {words.magazine}
      </Checkbox>
      <Draft one={one} use={setText} />
      <Field name={words.printed} hint={words.printedHint}>
        <Input.TextArea
          aria-label={words.printed}
          lang="zh-CN"
          autoSize={{ minRows: 4, maxRows: 14 }}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Check text={text} one={one} />
      <div className="case-fields">
        <Field name={words.originals}>
          <InputNumber aria-label={words.originals} min={1} max={999} value={originals} onChange={setKept} />
        </Field>
        <Field name={words.page}>
          <Input value={page} onChange={(event) => setPage(event.target.value)} />
        </Field>
      </div>
      <FileField company={one.companyId} label={words.clipping} file={clipping} change={setClipping} />
    </EntryForm>
  );
}

function answerTo({ questions }: CaseReply, id: string): string | null {
  return questions.find((question) => question.id === id)?.answer ?? null;
}

/** A draft from the ledger and the answers; none where nobody knows what was lost. */
function Draft({ one, use }: { one: CaseReply; use: (text: string) => void }) {
  const words = useCaseTexts().newspaper;
  const what = answerTo(one, "what");
  const copy = (["original", "duplicate", "both", "annex"] as const).find((known) => known === what);
  if (one.item === null || copy === undefined) return null;
  return (
    <details className="case-draft">
      <summary>{words.draft}</summary>
      <Drafted asked={{ items: [one.item.id], copy, stolen: answerTo(one, "how") === "stolen" }} use={use} />
    </details>
  );
}

/** By what the case says was lost: what is well here the print is not refused for. */
function Check({ text, one }: { text: string; one: CaseReply }) {
  const settled = useSettled(text, 300);
  const query = useQuery({
    ...declarationQuery({ text: settled, case: one.id }),
    placeholderData: keepPreviousData,
    enabled: settled.trim() !== "",
  });
  if (settled.trim() === "") return null;
  return (
    <div className="case-check" aria-busy={query.isPlaceholderData}>
      <Answer query={query}>
        {(reply) => <ResultCard reply={reply} text={query.isPlaceholderData ? "" : settled} />}
      </Answer>
    </div>
  );
}
