import type { Day } from "#calendar/day.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { demoStandsAside, isOwn } from "../demoStandsAside.ts";
import type { CompanyLedger, Tx } from "../deps.ts";

/** Under which nothing is armed: whatever stands under it is looked at again. */
const nothing = "";

/** Alarms that are withdrawn at once. */
const alarmsAtOnce = 1_000;

/**
 * Whether the sample company warns nobody. Asked while ladders are armed, it sees to it that the sample's are looked at again
 * with the first company of one's own, and that its alarms trouble nobody any more; what is open of it ends with its ladder.
 */
export async function setDemoAside(
  tx: Tx,
  ledgers: readonly CompanyLedger[],
  standing: ReadonlyMap<string, readonly ArmedLadder[]>,
  today: Day,
): Promise<boolean> {
  const [own, demos] = [ledgers.filter((one) => isOwn(one.company)), ledgers.filter(({ company }) => company.demo)];
  const aside = own.length > 0 || (demos.length > 0 && demoStandsAside(await tx.companies()));
  if (!aside) return false;
  const isNew = own.some(({ company }) => (standing.get(company.id) ?? []).length === 0);
  if (isNew) await rouseDemo(tx, demos, today);
  for (const { company } of demos) {
    const alarms = await tx.warnings.claims({ company: company.id, states: ["alarm"], limit: alarmsAtOnce });
    await tx.warnings.putClaims(alarms.map((claim) => ({ ...claim, state: "withdrawn", outcome: "set-aside" })));
  }
  return true;
}

/** Samples that still warn are noted as out of date, except those that are being armed. */
async function rouseDemo(tx: Tx, armed: readonly CompanyLedger[], today: Day): Promise<void> {
  const known = new Set(armed.map(({ company }) => company.id));
  const others = (await tx.companies("demo")).filter(({ id }) => !known.has(id));
  const ladders = await tx.warnings.ladders(others.map(({ id }) => id));
  const warning = new Set(ladders.filter(({ state }) => state !== "ended").map(({ company }) => company));
  await tx.warnings.arm(
    others
      .filter(({ id }) => warning.has(id))
      .map(({ id, version }) => ({ company: id, version, under: nothing, reviewOn: today })),
    { put: [], drop: [] },
  );
}
