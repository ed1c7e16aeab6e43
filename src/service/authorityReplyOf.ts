import type { AuthorityReply } from "#contract/proceedings.ts";
import type { Authority } from "#law/law.ts";

export function authorityReplyOf({
  id,
  title,
  provinces,
  licencePrefix,
  filingPrefix,
  host,
}: Authority): AuthorityReply {
  return {
    id,
    title,
    provinces: [...provinces],
    licencePrefix,
    filingPrefix: filingPrefix?.is ?? null,
    host: host?.is ?? null,
  };
}
