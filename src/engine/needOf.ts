import type { Exemption, NeedGround, UnclearForm } from "#law/business.ts";
import type { Bilingual, Citation, Confidence, Law } from "#law/law.ts";
import { anyOf } from "#law/truth.ts";
import type { Truth } from "#law/truth.ts";
import { answering } from "./answering.ts";
import type { Answering, AnswerStep } from "./answering.ts";
import type { AuthorityFor } from "./authorityFor.ts";
import type { BusinessAnswers } from "./businessAnswers.ts";

/** Whether a business needs a service on its licence, or a number, and why. */
export type Need = {
  readonly id: string;
  readonly state: "needed" | "not-needed" | "unknown";
  /**
   * What decides: a ground holds, an exemption does, no ground does; or what leaves it open: a question, or a law that,
   * as far as it was read, does not settle it.
   */
  readonly by: "ground" | "exemption" | "no-ground" | "question" | "law";
  /** The grounds that hold, the exemption, or the unclear form. */
  readonly says: readonly Saying[];
  readonly steps: readonly AnswerStep[];
  /** Questions on which it hangs; none where it is decided, or where the law alone leaves it open. */
  readonly missing: readonly string[];
  /** True where some authority said itself that it exempts, so that naming the province makes the answer surer. */
  readonly surerThere: boolean;
  /** True where it hangs on the province too, which nobody named. */
  readonly provinceMissing: boolean;
  /** Of what decides; null where a question leaves it open. */
  readonly confidence: Confidence | null;
};

type Evidence = { readonly cites: readonly Citation[]; readonly confidence: Confidence };

/** `form` is the id of an exemption or an unclear form; null for a ground. */
export type Saying = Evidence & { readonly form: string | null; readonly says: Bilingual };

/** A service, or a number with neither exemptions nor unclear forms. */
export type Needable = {
  readonly id: string;
  readonly needed: readonly NeedGround[];
  readonly exempt: readonly Exemption[];
  readonly unclear: readonly UnclearForm[];
};

/** Least sure first. */
const ranks: readonly Confidence[] = ["unverified", "practice", "secondary", "official"];

/**
 * No ground, no need. Where a ground holds, it is needed unless an exemption holds; where none does but an unclear form
 * does, only the law could settle it. Anything that an open question could still change is unknown.
 */
export function needOf(law: Law, business: BusinessAnswers, needable: Needable, authority: AuthorityFor): Need {
  const { id, needed, exempt, unclear } = needable;
  const asked = answering(law, business);
  const ground = anyOf(needed.map(({ when }) => asked.truth(when)));
  const exemptions = exempt.map((one) => ({ one, truth: exemptionTruth(asked, one, authority) }));
  const exemption = exemptions.find(({ truth }) => truth === true)?.one;
  const form = unclear.find(({ when }) => asked.truth(when) === true);
  const steps = asked.steps([...needed, ...exempt, ...unclear].map(({ when }) => when));
  const decided = { id, steps, missing: [], provinceMissing: false, surerThere: false };
  if (ground === false)
    return { ...decided, state: "not-needed", by: "no-ground", says: [], confidence: leastSure(needed) };
  if (exemption !== undefined) {
    const evidence = evidenceOf(exemption, authority);
    const says = [{ form: exemption.id, says: exemption.says, ...evidence }];
    const surerThere = authority.id === null && exemption.at.size > 0;
    return { ...decided, state: "not-needed", by: "exemption", says, surerThere, confidence: evidence.confidence };
  }
  const mayExempt = exemptions.filter(({ truth }) => truth === null).map(({ one }) => one);
  const missing = new Set([
    ...needed.flatMap(({ when }) => (ground === null ? asked.open(when) : [])),
    ...mayExempt.flatMap(({ when }) => (asked.truth(when) === true ? authority.missing : asked.open(when))),
    ...unclear.flatMap(({ when }) => (form === undefined ? asked.open(when) : [])),
  ]);
  const provinceMissing = authority.provinceMissing && mayExempt.some(({ when }) => asked.truth(when) === true);
  const open = { id, steps, missing: [...missing], provinceMissing, surerThere: false, state: "unknown" as const };
  if (ground === true && form !== undefined) {
    const { id: formId, says, cites, confidence } = form;
    return { ...open, by: "law", says: [{ form: formId, says, cites, confidence }], confidence };
  }
  if (ground === null || mayExempt.length > 0 || missing.size > 0)
    return { ...open, by: "question", says: [], confidence: null };
  const holding = needed.filter(({ when }) => asked.truth(when) === true);
  const says = holding.map(({ because, cites, confidence }) => ({ form: null, says: because, cites, confidence }));
  return { ...decided, state: "needed", by: "ground", says, confidence: leastSure(holding) };
}

/** Where it counts at some authorities alone, it hangs on whom one applies to. */
function exemptionTruth(asked: Answering, exemption: Exemption, { id }: AuthorityFor): Truth {
  const holds = asked.truth(exemption.when);
  if (holds === false || isAnywhere(exemption)) return holds;
  if (id === null) return null;
  return exemption.at.has(id) ? holds : false;
}

function isAnywhere({ everywhere }: Exemption): boolean {
  return everywhere !== null;
}

/** The authority's own word where it gave one. */
function evidenceOf({ id, at, everywhere }: Exemption, authority: AuthorityFor): Evidence {
  const evidence = at.get(authority.id ?? "") ?? everywhere;
  if (evidence === null) throw new Error(`the exemption ${id} counts here without resting on anything`);
  return { cites: evidence.cites, confidence: evidence.confidence };
}

function leastSure(all: readonly { readonly confidence: Confidence }[]): Confidence | null {
  return ranks.find((rank) => all.some(({ confidence }) => confidence === rank)) ?? null;
}
