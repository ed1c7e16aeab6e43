import { describe, expect, test } from "vitest";
import { verifyChain } from "#record/chain.ts";
import { UnstorableText } from "./storableText.ts";
import { append, ledgerOf, newId, on, openCompany, person, recorded, sha256 } from "./storeFixture.ts";
import type { StoreUnderTest } from "./storeFixture.ts";

/** Texts that break stores, and days where the machine's zone is another. */
export function textSuite(under: () => StoreUnderTest): void {
  describe("text", () => {
    const hard = [
      "60 kB: " + "合同到期前六十日".repeat(2500),
      "quotes ' \" ` and $1 $$ %s \\ \\\\ \\u0041 \\u0000",
      "emoji 👩‍👩‍👧‍👦 𠮷野家 e\u0301 \uFEFF\u200B",
      "breaks \r\n \t \u0001 \u001F \u007F \u0085 \u2028 \u2029",
    ];

    test.each(hard)("comes back as it was: %.12s", async (text) => {
      const { store, fresh } = under();
      const me = person(newId());
      const company = await openCompany(store, me, text);
      const extra = { [text]: text, "2": "two", "10": "ten", b: "b", a: "" };
      await append(store, me, company.id, 1, recorded({ naturalKey: text.slice(0, 200), name: text, extra }));
      const stored = await store.transact(me, (tx) => tx.stream(company.id));
      expect(verifyChain(stored, sha256)).toEqual({ whole: true });
      for (const one of [store, fresh()]) {
        const [item] = (await ledgerOf(one, me, company.id)).items;
        expect(item).toMatchObject({ name: text, naturalKey: text.slice(0, 200), extra });
      }
    });

    test.each(["NUL \u0000", "half \uD83D", "\uDE00 half"])(
      "that no database keeps is refused by name: %j",
      async (text) => {
        const { store } = under();
        const me = person(newId());
        const company = await openCompany(store, me);
        const event = recorded({ remark: text });
        const refused = append(store, me, company.id, 1, recorded({ naturalKey: "2" }), event);
        await expect(refused).rejects.toThrow(UnstorableText);
        await expect(refused).rejects.toMatchObject({
          code: "text-not-storable",
          at: `item-recorded ${event.subject}`,
        });
        expect(await store.transact(me, (tx) => tx.stream(company.id))).toHaveLength(1);
        await expect(openCompany(store, me, text)).rejects.toThrow(UnstorableText);
      },
    );

    test("of a day stays text west of Greenwich", async () => {
      const { store, fresh } = under();
      const zone = process.env["TZ"];
      process.env["TZ"] = "America/Los_Angeles";
      try {
        expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(480);
        const me = person(newId());
        const company = await openCompany(store, me);
        for (const one of [store, fresh()]) {
          expect((await one.transact(me, (tx) => tx.companies())).map(({ recordedSince }) => recordedSince)).toEqual([
            on,
          ]);
          expect((await one.transact(me, (tx) => tx.stream(company.id))).map((event) => event.on)).toEqual([on]);
        }
      } finally {
        if (zone === undefined) delete process.env["TZ"];
        else process.env["TZ"] = zone;
      }
    });
  });
}
