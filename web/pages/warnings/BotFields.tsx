import { Checkbox, Input } from "antd";
import type { ChannelReply } from "#contract/channels.ts";
import { Field } from "../../parts/Field.tsx";
import type { ChannelFieldsProps } from "./MailFields.tsx";
import { useWarningsTexts } from "./useWarningsTexts.ts";

type BotFieldsProps = ChannelFieldsProps & { readonly kind: Exclude<ChannelReply["kind"], "smtp"> };

/** The address and the secret of a bot or a webhook: both are secret. */
export function BotFields({ kind, draft, secretsSet, edit }: BotFieldsProps) {
  const { form } = useWarningsTexts();
  const isSet = (name: string) => secretsSet.includes(name);
  const box = (name: string, hint: string) => ({
    value: draft[name] ?? "",
    autoComplete: "new-password",
    visibilityToggle: false,
    placeholder: isSet(name) ? form.secretKept : hint,
    onChange: (event: { target: { value: string } }) => edit({ [name]: event.target.value }),
  });
  const mayDrop = kind !== "webhook" && isSet("secret");
  return (
    <>
      <Field name={form.address}>
        <Input.Password {...box("address", form.addressHints[kind])} required={!isSet("address")} />
      </Field>
      {kind === "wecom" ? null : (
        <Field name={kind === "webhook" ? form.hookSecret : form.secret}>
          <Input.Password
            {...box("secret", kind === "webhook" ? "whsec_…" : "")}
            required={kind === "webhook" && !isSet("secret")}
          />
        </Field>
      )}
      {mayDrop ? (
        <Checkbox
          checked={draft["dropSecret"] === "yes"}
          onChange={(event) => edit({ dropSecret: event.target.checked ? "yes" : "" })}
        >
          {form.dropSecret}
        </Checkbox>
      ) : null}
    </>
  );
}
