import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "#service/deps.ts";
import { caseSuite } from "./caseSuite.ts";
import { fileTableSuite } from "./fileTableSuite.ts";
import { deliverySuite } from "./deliverySuite.ts";
import { isolationSuite } from "./isolationSuite.ts";
import { lawHistorySuite } from "./lawHistorySuite.ts";
import { ledgerSuite } from "./ledgerSuite.ts";
import { lookingSuite } from "./lookingSuite.ts";
import { recordSuite } from "./recordSuite.ts";
import type { StoreUnderTest } from "./storeFixture.ts";
import { textSuite } from "./textSuite.ts";
import { transactionSuite } from "./transactionSuite.ts";
import { warningSuite } from "./warningSuite.ts";

/** The tests that every store must pass. */
export function storeSuite(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`a store on ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeAll(async () => {
      under = await open();
      ({ store } = under);
    });
    afterAll(() => under.close());

    recordSuite(() => store);
    transactionSuite(() => store);
    ledgerSuite(() => under);
    lookingSuite(() => store);
    isolationSuite(() => store);
    textSuite(() => under);
    lawHistorySuite(() => under);
    warningSuite(() => under);
    fileTableSuite(() => store);
    caseSuite(() => under);
    deliverySuite(() => under);

    test("says what it is, and keeps strangers out", async () => {
      const { durable, schemaVersion } = await store.describe();
      expect({ durable: typeof durable, schemaVersion: typeof schemaVersion }).toEqual({
        durable: "boolean",
        schemaVersion: "number",
      });
      expect(await store.isolationHolds()).toBe(true);
    });
  });
}
