import type { Day } from "#calendar/day.ts";
import { aspectText } from "#contract/aspectText.ts";
import type { DocumentLaw } from "#law/document.ts";
import type { Authority, Kind, KindDetail, Law, Source } from "#law/law.ts";
import { provisionsOf } from "#law/proceeding.ts";
import type { Aspect, Material, Overlay, Proceeding, Provisions } from "#law/proceeding.ts";
import type { Bilingual } from "#law/citation.ts";
import { detailText } from "../detailText.ts";
import { between, continuesText, groupText, joined, lawLine, lawNames, levelText, same } from "../lawLineText.ts";
import { factsOf, matter, stated, titleIn } from "./lawPageMatter.ts";
import { textReadOf } from "#law/textReadOf.ts";
import type { LawPageMatter, MatterOf, Stated } from "./lawPageMatter.ts";
import { listed } from "./matterOfRules.ts";

export const matterOfProceeding: MatterOf<Proceeding> = (proceeding) => matter([], provisions(proceeding));

export const matterOfOverlay: MatterOf<Overlay> = (overlay, law) =>
  matter(
    factsOf(
      [lawNames.level, joined([titleIn(law.authorities, overlay.authority), levelText[overlay.level]], between.dots)],
      [lawNames.dated, overlay.dated === null ? null : same(overlay.dated)],
      [
        lawNames.replaces,
        overlay.replaces.length === 0 ? null : joined(overlay.replaces.map(aspectName), between.list),
      ],
    ),
    [stated(lawNames.page, overlay.title, overlay), ...provisions(overlay)],
  );

function provisions(one: { readonly provisions: Provisions }): readonly Stated[] {
  return provisionsOf(one).map(({ aspect, provision }) =>
    stated(aspectName(aspect), provision.says, provision, { part: "provision" }),
  );
}

function aspectName(aspect: Aspect): Bilingual {
  return { zh: aspectText.zh[aspect], en: aspectText.en[aspect] };
}

export const matterOfKind: MatterOf<Kind> = (kind) =>
  matter(
    factsOf(
      [lawNames.group, groupText[kind.group]],
      [lawNames.continues, continuesText[kind.continues]],
      [lawNames.endsAlways, kind.endsAlways ? lawLine.endsAlways : lawLine.mayBeOpen],
      [lawNames.words, listed(kind.words)],
    ),
    [
      stated(lawNames.title, kind.title, kind),
      ...(kind.monthEnd === null ? [] : [stated(lawNames.endsAlways, lawLine.endsWithMonth, kind.monthEnd)]),
      ...kind.details.map((detail) =>
        stated(lawLine.detail(detail.title), lawLine.writtenAs(joined(detail.words.map(same), between.list)), detail, {
          note: lawLine.detailRange(detailText(detail.unit, detail.least), detailMost(detail)),
        }),
      ),
    ],
  );

function detailMost({ unit, most }: KindDetail): Bilingual | null {
  return most === null ? null : detailText(unit, most);
}

export const matterOfAuthority: MatterOf<Authority> = (authority) => {
  const { provinces, licencePrefix, filingPrefix, host } = authority;
  return matter(
    factsOf([lawNames.provinces, listed(provinces)]),
    [
      stated(lawNames.licencePrefix, licencePrefix === null ? lawLine.noPrefix : same(licencePrefix), authority),
      ...(filingPrefix === null ? [] : [stated(lawNames.filingPrefix, same(filingPrefix.is), filingPrefix)]),
      ...(host === null ? [] : [stated(lawNames.host, same(host.is), host)]),
    ],
    { address: host === null ? null : `https://${host.is}/` },
  );
};

export const matterOfMaterial: MatterOf<Material> = (material) =>
  matter([], [stated(lawNames.what, material.what, material)]);

export const matterOfDocument: MatterOf<DocumentLaw> = (document) =>
  matter([], [stated(lawNames.what, document.what, document)]);

export const matterOfSource: MatterOf<Source> = ({ number, issuer, inForceFrom, inForceUntil, ...source }) =>
  matter(
    factsOf(
      [lawNames.number, number === null ? null : same(number)],
      [lawNames.issuer, issuer],
      [
        lawNames.inForce,
        inForceFrom === null && inForceUntil === null ? null : lawLine.inForce(inForceFrom, inForceUntil),
      ],
    ),
    [],
    { verifiedOn: source.verifiedOn, address: source.address, read: source.read },
  );

/** An article as its source has it; null where the source has none of that name. */
export function matterOfArticle(law: Law, sourceId: string, article: string, day: Day): LawPageMatter | null {
  const source = law.sources.get(sourceId);
  const found = source?.articles.get(article);
  if (source === undefined || found === undefined) return null;
  const { facts, verifiedOn, address } = matterOfSource(source, law, day);
  const cites = [{ source: sourceId, article }];
  return {
    facts: [{ name: lawNames.source, says: source.title }, ...facts],
    statements: [stated(lawNames.gist, found.gist, { cites, confidence: found.confidence })],
    verifiedOn,
    address,
    read: textReadOf(source, article),
  };
}
