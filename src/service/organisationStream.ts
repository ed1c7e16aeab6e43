import type { Command, Deps, Tx } from "./deps.ts";

/** The organisation's own stream, opened when first needed. Returns its id. */
export async function organisationStream(deps: Deps, tx: Tx, command: Command): Promise<string> {
  const [known] = await tx.companies("organisation");
  if (known !== undefined) return known.id;
  const opened = await tx.openCompany(
    { id: deps.ids.next(), name: "organisation", creditCode: null, demo: false, organisation: true },
    { ...command, id: `${command.id}.organisation` },
    deps.clock.today(),
  );
  return opened.id;
}
