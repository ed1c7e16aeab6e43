import type { z } from "zod";
import { badRequest } from "#contract/badRequest.ts";
import { channelSettingsSchemas, secretFields } from "#contract/channelSettings.ts";
import type { Refusal } from "#contract/refusal.ts";
import type { ConfiguredChannel as RecordedChannel } from "#record/organisation/organisation.ts";
import type { ChannelKind, ConfiguredChannel } from "./channel.ts";
import { refused } from "./result.ts";

type Secrets = Readonly<Record<string, string>>;
export type GivenSettings = Readonly<Record<string, string | number | boolean | null>>;

/** Settings apart: what the record keeps, and what is secret. */
export type SettingsApart = {
  readonly ok: true;
  readonly settings: RecordedChannel["settings"];
  readonly secrets: Secrets;
};

function schemaOf(kind: ChannelKind): z.ZodObject {
  return channelSettingsSchemas[kind];
}

function isSecret(kind: ChannelKind, field: string): boolean {
  return secretFields[kind].some((secret) => secret === field);
}

/**
 * Settings as they were entered, checked and taken apart. A secret that was left out stays as it was; the password for one
 * mail server is not kept for another, where somebody else would get it.
 */
export function settingsApart(
  kind: ChannelKind,
  given: GivenSettings,
  before: { readonly settings: RecordedChannel["settings"]; readonly secrets: Secrets },
): SettingsApart | { readonly ok: false; readonly refusal: Refusal } {
  const kept = keptSecrets(kind, given, before.secrets);
  if ("password" in kept && before.settings["host"] !== given["host"])
    return refused("channel-password-again", "settings.password");
  const schema = schemaOf(kind);
  const whole = { ...emptyFields(schema), ...kept, ...given };
  const parsed = schema.safeParse(whole);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue === undefined) throw new Error("a schema refused and gave no reason");
    const refusal = badRequest(schema, issue, whole);
    return { ok: false, refusal: { ...refusal, at: `settings.${refusal.at ?? ""}` } };
  }
  const filled = Object.entries(parsed.data).filter(([, value]) => value !== null);
  return {
    ok: true,
    settings: Object.fromEntries(filled.filter(([name]) => !isSecret(kind, name))) as RecordedChannel["settings"],
    secrets: Object.fromEntries(filled.filter(([name]) => isSecret(kind, name))) as Secrets,
  };
}

function keptSecrets(kind: ChannelKind, given: GivenSettings, secrets: Secrets): Secrets {
  const goesWithoutUser = kind === "smtp" && given["user"] === null;
  if (goesWithoutUser) return {};
  return Object.fromEntries(
    secretFields[kind].flatMap((field) => {
      const value = secrets[field];
      return Object.hasOwn(given, field) || value === undefined ? [] : [[field, value]];
    }),
  );
}

/** Null for every field that may be empty. */
function emptyFields(schema: z.ZodObject): Readonly<Record<string, null>> {
  const names = Object.entries(schema.shape).flatMap(([name, field]) =>
    (field as z.ZodType).safeParse(null).success ? [name] : [],
  );
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** A channel as it can be sent through; null where something is missing, or the kind is one that this program does not have. */
export function configuredChannelOf(
  { kind, settings }: Pick<RecordedChannel, "kind" | "settings">,
  secrets: Secrets | null,
): ConfiguredChannel | null {
  if (!isKind(kind)) return null;
  const schema = schemaOf(kind);
  const parsed = schema.safeParse({ ...emptyFields(schema), ...settings, ...secrets });
  return parsed.success ? ({ kind, settings: parsed.data } as ConfiguredChannel) : null;
}

export function isKind(kind: string): kind is ChannelKind {
  return Object.hasOwn(channelSettingsSchemas, kind);
}
