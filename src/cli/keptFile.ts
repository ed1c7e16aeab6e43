import type { FilesReply, KeepFileReply } from "#contract/files.ts";
import { ask } from "./ask.ts";
import type { CommandContext } from "./terminal.ts";

/** Where the files of the case are kept. */
export type Place = { readonly context: CommandContext; readonly company: () => Promise<string> };

/** Keeps a file with the company's, and names it as an entry does; one that is kept already can be named by its hash. */
export async function kept(path: string, place: Place): Promise<KeptName>;
export async function kept(path: string | undefined, place: Place): Promise<KeptName | null>;
export async function kept(path: string | undefined, { context, company }: Place): Promise<KeptName | null> {
  if (path === undefined) return null;
  const known = await keptBefore(path, { context, company });
  if (known !== null) return known;
  const body = await context.readFile(path);
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  const address = `/companies/${encodeURIComponent(await company())}/files`;
  const { file } = (await (await ask(context, { path: address, query: { name }, body })).json()) as KeepFileReply;
  return namedAs(file);
}

type KeptName = { readonly hash: string; readonly name: string; readonly type: string; readonly bytes: number };

function namedAs({ hash, name, type, bytes }: KeepFileReply["file"]): KeptName {
  return { hash, name, type, bytes };
}

/** The file of the company with this hash, or that alone begins so; null for what is a path. */
async function keptBefore(written: string, { context, company }: Place): Promise<KeptName | null> {
  if (!/^[0-9a-f]{8,64}$/u.test(written)) return null;
  const address = `/companies/${encodeURIComponent(await company())}/files`;
  const { files } = (await (await ask(context, { path: address })).json()) as FilesReply;
  const meant = files.filter(({ hash }) => hash.startsWith(written));
  const [only] = meant;
  return only === undefined || meant.length > 1 ? null : namedAs(only);
}
