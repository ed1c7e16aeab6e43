import { Input, Select } from "antd";
import { Field } from "../../parts/Field.tsx";
import type { ChannelDraft } from "./channelDraft.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";

export type ChannelFieldsProps = {
  readonly draft: ChannelDraft;
  readonly secretsSet: readonly string[];
  readonly edit: (changed: ChannelDraft) => void;
};

const securities = ["starttls", "tls", "none"] as const;

export function MailFields({ draft, secretsSet, edit }: ChannelFieldsProps) {
  const { form } = useWarningsTexts();
  const box = (name: string) => ({
    value: draft[name] ?? "",
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => edit({ [name]: event.target.value }),
  });
  return (
    <>
      <div className="field-pair">
        <Field name={form.host}>
          <Input {...box("host")} required placeholder="smtp.example.com" />
        </Field>
        <Field name={form.port}>
          <Input {...box("port")} required inputMode="numeric" />
        </Field>
      </div>
      <Field name={form.security}>
        <Select
          aria-label={form.security}
          value={draft["security"] ?? "starttls"}
          options={securities.map((one) => ({ value: one, label: form.securities[one] }))}
          onChange={(security: string) => edit({ security })}
        />
      </Field>
      <Field name={form.user} hint={form.userHint}>
        <Input {...box("user")} />
      </Field>
      <Field name={form.password} hint={form.passwordHint}>
        <Input.Password
          {...box("password")}
          autoComplete="new-password"
          visibilityToggle={false}
          {...(secretsSet.includes("password") ? { placeholder: form.secretKept } : {})}
        />
      </Field>
      <Field name={form.from} hint={form.fromHint}>
        <Input {...box("from")} required inputMode="email" />
      </Field>
      <Field name={form.fromName}>
        <Input {...box("fromName")} />
      </Field>
      <Field name={form.certificate} hint={form.certificateHint}>
        <Input.TextArea {...box("certificate")} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Field>
    </>
  );
}
