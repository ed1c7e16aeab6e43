import { fullReach, openSender } from "#channels/channels.ts";
import { localOwner } from "#service/localOwner.ts";
import { createApp } from "#http/app.ts";
import type { Deps, Store } from "#service/deps.ts";
import { faultText } from "./faultText.ts";
import { chineseDays } from "./chineseDays.ts";
import type { LoadedLaw } from "./loadLaw.ts";
import { programVersion } from "./programVersion.ts";
import { orderedIds } from "./orderedIds.ts";
import { randomTokens } from "./randomTokens.ts";
import { sha256 } from "./sha256.ts";
import { systemClock } from "./systemClock.ts";

const sender = openSender(fullReach);

/** Where a server listens that nobody told otherwise. */
const defaultAddress = "http://127.0.0.1:4180";

/** What of the world changes from application to application. */
type OwnEffects = Pick<Deps, "reader" | "reloadLaw" | "readLaw" | "files" | "templates" | "documents" | "pdfTexts"> &
  Partial<Pick<Deps, "address" | "serving">>;

/**
 * The product with the real world as its effects. A law that is only looked at is not noted as used: its cases may
 * contradict it.
 */
export async function application(
  store: Store,
  { law, files, cases, caseProblems }: LoadedLaw,
  effects: OwnEffects,
  use: "used" | "looked-at" = "used",
) {
  const deps: Deps = {
    law,
    lawCases: cases,
    caseProblems,
    store,
    address: () => defaultAddress,
    serving: () => null,
    ...effects,
    reference: chineseDays,
    sender,
    clock: systemClock,
    ids: orderedIds,
    tokens: randomTokens,
    sha256,
    version: programVersion(),
  };
  if (!(await store.isolationHolds())) {
    throw new Error(
      "the database lets one person read another's company; nothing is served. Check that its role does not bypass row security.",
    );
  }
  if (use === "used") {
    await store.archiveLaw(law.hash, files);
    await store.useLaw(law.hash, systemClock.now());
  }
  const app = createApp(deps, localOwner, (reference, error) => {
    process.stderr.write(`${systemClock.now()} fault ${reference}: ${faultText(error)}\n`);
  });
  return { app, deps, files };
}
