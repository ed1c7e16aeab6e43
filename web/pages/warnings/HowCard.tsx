import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import type { WarningSettingsReply } from "#contract/warningSettings.ts";
import { ledgerKey } from "../../api.ts";
import { saveWarningSettings } from "../../commands.ts";
import { pages } from "../../links.ts";
import { Field } from "../../parts/Field.tsx";
import { PersonChoice } from "../../parts/PersonChoice.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useWarningsTexts } from "./useWarningsTexts.ts";

type HowCardProps = {
  readonly settings: WarningSettingsReply;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Who is told last, when the digest goes out, and how long one waits for an answer. */
export function HowCard({ settings, people }: HowCardProps) {
  const { how } = useWarningsTexts();
  const queries = useQueryClient();
  const [lead, setLead] = useState(settings.lead?.id ?? null);
  const [digestAt, setDigestAt] = useState(settings.digestAt);
  const [escalateAfter, setEscalateAfter] = useState<number | null>(settings.escalateAfter);
  const saving = useMutation({
    mutationFn: () =>
      saveWarningSettings({ lead, digestAt: digestAt.normalize("NFKC").trim(), escalateAfter: escalateAfter ?? 0 }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  return (
    <section className="card" aria-label={how.title}>
      <div className="card-head">
        <h2>{how.title}</h2>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <div className="how-form">
          <PersonChoice
            label={how.lead}
            hint={how.leadHint}
            nobody={how.nobody}
            people={people}
            value={lead}
            change={setLead}
          />
          <Field name={how.digestAt} hint={how.digestHint}>
            <Input
              required
              maxLength={5}
              inputMode="numeric"
              placeholder="08:50"
              value={digestAt}
              onChange={(event) => setDigestAt(event.target.value)}
            />
          </Field>
          <Field name={how.escalateAfter} hint={how.escalateHint}>
            <InputNumber
              min={1}
              max={30}
              precision={0}
              style={{ width: "100%" }}
              value={escalateAfter}
              onChange={setEscalateAfter}
            />
          </Field>
        </div>
        {people.length === 0 ? (
          <p className="soft" role="note">
            {how.noPeople} <Link to={pages.people}>{how.toPeople}</Link>
          </p>
        ) : null}
        {saving.error === null ? null : <TroubleNote error={saving.error} />}
        <div className="form-end">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {how.save}
          </Button>
          <output className="soft">{saving.isSuccess ? how.saved : ""}</output>
        </div>
      </form>
    </section>
  );
}
