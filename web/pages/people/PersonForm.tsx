import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import type { PeopleReply, PersonReply } from "#contract/people.ts";
import { ledgerKey } from "../../api.ts";
import { savePerson } from "../../commands.ts";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { usePeopleTexts } from "./usePeopleTexts.ts";

type PersonFormProps = {
  /** Left out for somebody new. */
  readonly person: PersonReply | undefined;
  readonly channels: PeopleReply["channels"];
  readonly close: () => void;
};

/** Who somebody is and how they are reached. */
export function PersonForm({ person, channels, close }: PersonFormProps) {
  const { form } = usePeopleTexts();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(person));
  const edit = (changed: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changed }));
  const saving = useMutation({
    mutationFn: () => savePerson({ ...(person === undefined ? {} : { id: person.id }), ...draft }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      close();
    },
  });
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <PersonFields draft={draft} channels={channels} edit={edit} />
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

type PersonDraft = ReturnType<typeof draftOf>;

type PersonFieldsProps = {
  readonly draft: PersonDraft;
  readonly channels: PeopleReply["channels"];
  readonly edit: (changed: Partial<PersonDraft>) => void;
};

function PersonFields({ draft, channels, edit }: PersonFieldsProps) {
  const { form } = usePeopleTexts();
  return (
    <>
      <Field name={form.name} hint={form.nameHint}>
        <Input value={draft.name} required maxLength={100} onChange={(event) => edit({ name: event.target.value })} />
      </Field>
      <Field name={form.spellings} hint={form.spellingsHint}>
        <Select
          mode="tags"
          aria-label={form.spellings}
          open={false}
          suffixIcon={null}
          tokenSeparators={[",", "，", "、"]}
          value={draft.spellings}
          onChange={(spellings: string[]) => edit({ spellings })}
        />
      </Field>
      <Field name={form.email}>
        <Input
          value={draft.email}
          inputMode="email"
          autoComplete="off"
          placeholder="name@example.com"
          onChange={(event) => edit({ email: event.target.value })}
        />
      </Field>
      <Field name={form.mobile} hint={form.mobileHint}>
        <Input
          value={draft.mobile}
          inputMode="tel"
          autoComplete="off"
          onChange={(event) => edit({ mobile: event.target.value })}
        />
      </Field>
      <Field name={form.channels} hint={form.channelsHint}>
        <Select
          mode="multiple"
          aria-label={form.channels}
          showSearch={{ optionFilterProp: "label" }}
          notFoundContent={form.noChannels}
          value={draft.channels}
          options={channels.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen: string[]) => edit({ channels: chosen })}
        />
      </Field>
      <Field name={form.language}>
        <Select
          aria-label={form.language}
          value={draft.language}
          options={(["zh", "en"] as const).map((name) => ({ value: name, label: form.languages[name] }))}
          onChange={(language: "zh" | "en") => edit({ language })}
        />
      </Field>
    </>
  );
}

function draftOf(person: PersonReply | undefined) {
  return {
    name: person?.name ?? "",
    spellings: person?.spellings ?? [],
    email: person?.email ?? "",
    mobile: person?.mobile ?? "",
    language: person?.language ?? "zh",
    channels: (person?.channels ?? []).map(({ id }) => id),
  };
}
