import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import type { ChannelReply } from "#contract/channels.ts";
import { ledgerKey } from "../../api.ts";
import { saveChannel } from "../../commands.ts";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { BotFields } from "./BotFields.tsx";
import { MailFields } from "./MailFields.tsx";
import { draftOf, settingsOf } from "./channelDraft.ts";
import type { ChannelDraft } from "./channelDraft.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";

type ChannelFormProps = {
  /** Left out for a new one. */
  readonly channel: ChannelReply | undefined;
  readonly close: () => void;
};

const kinds = ["smtp", "wecom", "dingtalk", "feishu", "webhook"] as const;

/** What a channel is called and how it is reached. Secrets are typed in and never shown. */
export function ChannelForm({ channel, close }: ChannelFormProps) {
  const { form, kinds: kindNames } = useWarningsTexts();
  const queries = useQueryClient();
  const [kind, setKind] = useState(channel?.kind ?? "smtp");
  const [title, setTitle] = useState(channel?.title ?? "");
  const [draft, setDraft] = useState(() => draftOf(channel));
  const edit = (changed: ChannelDraft) => setDraft((before) => ({ ...before, ...changed }));
  const saving = useMutation({
    mutationFn: () =>
      saveChannel({
        ...(channel === undefined ? {} : { id: channel.id }),
        kind,
        title,
        settings: settingsOf(kind, draft),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      close();
    },
  });
  const secretsSet = channel?.secretsSet ?? [];
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Field name={form.kind}>
        <Select
          aria-label={form.kind}
          value={kind}
          disabled={channel !== undefined}
          options={kinds.map((one) => ({ value: one, label: kindNames[one] }))}
          onChange={setKind}
        />
      </Field>
      <p className="soft">{form.help[kind]}</p>
      <Field name={form.name} hint={form.nameHint}>
        <Input value={title} required maxLength={60} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      {kind === "smtp" ? (
        <MailFields draft={draft} secretsSet={secretsSet} edit={edit} />
      ) : (
        <BotFields kind={kind} draft={draft} secretsSet={secretsSet} edit={edit} />
      )}
      {saving.error === null ? null : <TroubleNote error={saving.error} />}
      <div className="sheet-buttons">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {form.save}
        </Button>
        <Button onClick={close}>{form.cancel}</Button>
      </div>
    </form>
  );
}
