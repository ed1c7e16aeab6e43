import { caseLaws } from "./cases/caseLaws.ts";
import type { Deps } from "./deps.ts";
import { evaluatedLedger } from "./evaluatedLedger.ts";
import { localOwner } from "./localOwner.ts";
import { allLedgers } from "./selectLedgers.ts";

/**
 * Works out what the due list and the board of cases ask of each company on the day of the clock, by the law in use, so
 * that whoever looks first after midnight or after another law waits no longer than everybody else. `goOn` is asked
 * before each company: it lets others have their turn, and says whether the rest is still wanted.
 */
export async function readyForToday(
  deps: Pick<Deps, "clock" | "law" | "sha256" | "store">,
  goOn: () => Promise<boolean>,
): Promise<void> {
  const ledgers = await allLedgers(deps, localOwner);
  const laws = await caseLaws(deps, deps.store, ledgers);
  const today = deps.clock.today();
  for (const ledger of ledgers) {
    if (!(await goOn())) return;
    // The outcome asks each running case how pressing it is, which is what a board goes by.
    void evaluatedLedger(laws, ledger, today).outcome;
  }
}
