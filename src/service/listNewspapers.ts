import type { NewspaperAskReply, NewspapersReply } from "#contract/newspapers.ts";
import { findAuthority } from "#law/findAuthority.ts";
import type { Law } from "#law/law.ts";
import { newspaperAsked } from "#law/newspapers/newspaperAsked.ts";
import type { AskedNewspaper } from "#law/newspapers/newspaperAsked.ts";
import { newspaperFit } from "#law/newspapers/newspaperFit.ts";
import { citationOf } from "./citationOf.ts";
import type { Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

const order = { national: 0, provincial: 1, city: 2, unknown: 3 } as const;

/** What a loss declaration asks of a newspaper in a province, and each known newspaper with whether it fits. */
export async function listNewspapers({ law }: Deps, province: string | undefined): Promise<Result<NewspapersReply>> {
  const wanted = province === undefined || province === "" ? null : province;
  const authority = wanted === null ? null : findAuthority(law, wanted);
  if (authority === undefined) return refused("authority-unknown", wanted ?? "", {});
  const asked = newspaperAsked(law, authority?.id ?? null);
  const shown = [...law.newspapers.values()]
    .filter((paper) => authority === null || paper.province === null || authority.provinces.includes(paper.province))
    .toSorted((a, b) => order[a.level] - order[b.level]);
  return done({
    asked: {
      leading: asked.leading === null ? null : askReplyOf(law, asked.leading),
      others: asked.others.map((one) => askReplyOf(law, one)),
      originals: asked.originals,
    },
    newspapers: shown.map((paper) => ({
      id: paper.id,
      title: paper.title,
      level: paper.level,
      sponsor: paper.sponsor,
      province: paper.province,
      note: paper.note,
      fit: newspaperFit(paper, asked.leading?.level ?? "unknown"),
      cites: paper.cites.map((cite) => citationOf(law, cite)),
      confidence: paper.confidence,
    })),
    lawHash: law.hash,
  });
}

function askReplyOf(law: Law, { level, originals, provision }: AskedNewspaper): NewspaperAskReply {
  const { says, cites, confidence } = provision;
  return { level, originals, says, cites: cites.map((cite) => citationOf(law, cite)), confidence };
}
