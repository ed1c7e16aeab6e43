import type { ChannelReply } from "#contract/channels.ts";

/** What stands in the form, as texts; `dropSecret` takes a secret away that is there. */
export type ChannelDraft = Readonly<Record<string, string>>;

type Settings = Record<string, string | number | boolean | null>;

export function draftOf(channel: Pick<ChannelReply, "settings"> | undefined): ChannelDraft {
  if (channel === undefined) return { port: "587", security: "starttls" };
  return Object.fromEntries(Object.entries(channel.settings).map(([name, value]) => [name, String(value)]));
}

/** The settings as the operation takes them. A secret that was not typed is left out: it stays as it is. */
export function settingsOf(kind: ChannelReply["kind"], draft: ChannelDraft): Settings {
  const text = (name: string): string => draft[name]?.trim() ?? "";
  const filled = (name: string): string | null => (text(name) === "" ? null : text(name));
  // Passwords may begin and end with a space.
  const typed = (name: string): Settings => ((draft[name] ?? "") === "" ? {} : { [name]: draft[name] ?? "" });
  if (kind !== "smtp")
    return { ...typed("address"), ...(draft["dropSecret"] === "yes" ? { secret: null } : typed("secret")) };
  return {
    host: text("host"),
    port: Number(text("port")),
    security: text("security"),
    user: filled("user"),
    from: text("from"),
    fromName: filled("fromName"),
    certificate: filled("certificate"),
    ...typed("password"),
  };
}
