import type { CaseReply } from "#contract/cases.ts";
import { useLanguage } from "../../language.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import { FieldBox } from "./ResultForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** What the old paper says that the ledger does not hold, and what was asked for: both are answers of the case. */
export function KnownForm({ one }: { one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCaseTexts();
  const [answers, setAnswers] = useCaseDraft<Readonly<Record<string, string>>>(one, "known", "answers", {});
  const wanted = one.compared.flatMap((row) => {
    // The new paper has a day of issue of its own; that of the old one stands in declarations and forms.
    if (row.expect === "new" && row.field !== "issued-on") return [];
    const text = row.expect === "asked" ? row.asked : row.before;
    return text === null ? [{ ...row, id: `${row.expect === "asked" ? "asked" : "before"}.${row.field}` }] : [];
  });
  if (wanted.length === 0) return null;
  const filled = Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== ""));
  return (
    <details className="case-draft no-print">
      <summary>{words.result.known}</summary>
      <EntryForm
        one={one}
        label={words.save}
        dated={false}
        drafts="known"
        ready={Object.keys(filled).length > 0}
        saved={() => setAnswers({})}
        entry={() => ({ do: "answer", answers: filled })}
      >
        <p className="soft">{words.result.knownHint}</p>
        <div className="case-fields">
          {wanted.map(({ id, field, title, expect }) => {
            const name = expect === "asked" ? words.result.asked(say(title)) : words.result.old(say(title));
            return (
              <Field key={id} name={name}>
                <FieldBox
                  field={field}
                  label={name}
                  value={answers[id] ?? ""}
                  change={(text) => setAnswers((before) => ({ ...before, [id]: text }))}
                />
              </Field>
            );
          })}
        </div>
      </EntryForm>
    </details>
  );
}
