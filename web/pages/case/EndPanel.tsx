import { Button, Input } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { Field } from "../../parts/Field.tsx";
import { useLanguage } from "../../language.tsx";
import { bringsPaper } from "./bringsPaper.ts";
import { useCaseDraft } from "./caseDrafts.ts";
import { CopyKeeping, nowhere } from "./CopyKeeping.tsx";
import type { Keeping } from "./CopyKeeping.tsx";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { whyNot } from "./whyNot.ts";

type Kept = Readonly<Partial<Record<CaseReply["copies"][number]["id"], Keeping>>>;

/** The end: where the new paper is kept. What still keeps the case from it is said. */
export function EndPanel({ one }: { one: CaseReply }) {
  const words = useCaseTexts();
  const { say } = useLanguage();
  const [custody, setCustody] = useCaseDraft(one, "close", "custody", "");
  const [kept, setKept] = useCaseDraft<Kept>(one, "close", "kept", {});
  const [withoutFile, setWithoutFile] = useCaseDraft(one, "close", "withoutFile", "");
  const reason = whyNot(one, "close");
  if (one.closed !== null)
    return one.closed.custody === null && one.closed.ledger === null && one.closed.withoutFile === null ? null : (
      <CasePanel place="close" title={words.end.title} isNow>
        {one.closed.ledger === null ? null : <p>{say(one.closed.ledger)}</p>}
        {one.closed.custody === null ? null : (
          <p>
            <span className="soft">{words.end.custody}</span> {say(one.closed.custody.says)}
          </p>
        )}
        {one.closed.withoutFile === null ? null : <p>{words.end.keptWithout(one.closed.withoutFile)}</p>}
      </CasePanel>
    );
  return (
    <CasePanel place="close" title={words.end.title} isNow={reason === null || reason === "fields-open"}>
      {reason === null ? (
        <EntryForm
          one={one}
          label={words.end.close}
          drafts="close"
          entry={() => ({
            do: "close",
            custody: one.copies.length === 0 ? said(custody) : saidOfCopies(kept),
            withoutFile: said(withoutFile),
          })}
        >
          {!bringsPaper(one) ? null : one.copies.length === 0 ? (
            <Field name={words.end.custody} hint={words.end.custodyHint}>
              <Input value={custody} onChange={(event) => setCustody(event.target.value)} />
            </Field>
          ) : (
            one.copies.map(({ id, title }) => (
              <CopyKeeping
                key={id}
                title={say(title)}
                keeping={kept[id] ?? nowhere}
                change={(keeping) => setKept((before) => ({ ...before, [id]: keeping }))}
              />
            ))
          )}
          {lacksFile(one) ? (
            <Field name={words.end.withoutFile} hint={words.end.withoutFileHint}>
              <Input value={withoutFile} onChange={(event) => setWithoutFile(event.target.value)} />
            </Field>
          ) : null}
        </EntryForm>
      ) : (
        <>
          <Button disabled>{words.end.close}</Button>
          <p className="soft">{words.impossible(words.reasons[reason])}</p>
        </>
      )}
    </CasePanel>
  );
}

function said(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** The paper of an authority came out and no file of it is kept; agreements are among the papers of their case. */
function lacksFile({ received, otherSide }: CaseReply): boolean {
  return received !== null && received.paper === null && otherSide === null;
}

/** Of each copy of which anything was written; null where nothing was. */
function saidOfCopies(kept: Kept): Kept | null {
  const written = Object.entries(kept).filter(([, { place, holder }]) => `${place}${holder}`.trim() !== "");
  return written.length === 0 ? null : (Object.fromEntries(written) as Kept);
}
