import type { TemplatesReply } from "#contract/documents.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** One line for each document, and one for each template of one's own. */
export async function listTemplates({ law, templates }: Deps): Promise<Result<TemplatesReply>> {
  const own = await templates.own();
  const lines = [...law.documents.values()].flatMap(({ id, title }) => {
    const uploaded = own.filter(({ document }) => document === id);
    const whole = { document: id, title, authority: null, own: uploaded.some(({ authority }) => authority === null) };
    const special = uploaded.flatMap(({ authority }) => {
      const found = authority === null ? undefined : law.authorities.get(authority);
      return found === undefined
        ? []
        : [{ document: id, title, authority: { id: found.id, title: found.title }, own: true }];
    });
    return [whole, ...special];
  });
  return done({ templates: lines });
}
