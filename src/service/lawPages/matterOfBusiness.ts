import type { Exemption, NeedGround, NumberNeed, Requirement } from "#law/business.ts";
import type { Law, Service } from "#law/law.ts";
import type { Bilingual } from "#law/citation.ts";
import { between, joined, lawLine, lawNames, same } from "../lawLineText.ts";
import { factsOf, matter, stated, titleIn } from "./lawPageMatter.ts";
import type { MatterOf, Stated } from "./lawPageMatter.ts";
import { listed } from "./matterOfRules.ts";

/** A service with the reasons for which it needs a licence, the forms that need none, and what nobody settled. */
export const matterOfService: MatterOf<Service> = (service, law) =>
  matter(factsOf([lawNames.colloquial, listed(service.colloquial)]), [
    service.code === null
      ? stated(lawNames.title, service.title, service)
      : stated(lawNames.code, same(service.code), service),
    ...grounds(service.needed),
    ...service.exempt.flatMap((exemption) => exempted(exemption, law)),
    ...service.unclear.map((form) => stated(lawNames.unclear, form.says, form)),
  ]);

function grounds(needed: readonly NeedGround[]): readonly Stated[] {
  return needed.map((ground) => stated(lawNames.needed, ground.because, ground));
}

/** Once for everywhere, and once for each authority that said so itself. */
function exempted({ says, everywhere, at }: Exemption, law: Law): readonly Stated[] {
  return [
    ...[...at].map(([authority, cited]) =>
      stated(lawNames.exempt, says, cited, { note: titleIn(law.authorities, authority) }),
    ),
    ...(everywhere === null ? [] : [stated(lawNames.exempt, says, everywhere, { note: lawLine.elsewhere })]),
  ];
}

export const matterOfNumber: MatterOf<NumberNeed> = (number, law) =>
  matter(
    factsOf(
      [lawNames.obtainedBy, titleIn(law.proceedings, number.proceeding)],
      [lawNames.allocatedBy, number.authority === null ? null : titleIn(law.authorities, number.authority)],
    ),
    grounds(number.needed),
  );

export const matterOfRequirement: MatterOf<Requirement> = (requirement, law) =>
  matter(factsOf([lawNames.requiredFor, requiredFor(requirement, law)]), [
    stated(lawNames.requirement, requirement.says, requirement),
  ]);

function requiredFor(requirement: Requirement, law: Law): Bilingual {
  if (requirement.for === "every-service") return lawLine.everyService;
  const titles = requirement.for.map((id) => law.services.get(id)?.title ?? titleIn(law.numbers, id));
  return joined(titles, between.list);
}
