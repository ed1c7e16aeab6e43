import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { Store } from "#service/deps.ts";
import { gatherRecorded } from "#record/item/gatherRecorded.ts";
import type { ItemRecorded } from "#record/item/item.ts";
import { command, itemOf, newId, person } from "#store/storeFixture.ts";
import { seededRandom } from "./seededRandom.ts";

const itemsEach = 100;
const kinds = ["line", "ip", "tls", "domain", "office-lease", "contract", "room", "staff-proof"] as const;

/** Companies of 100 items whose ends lie within three years, each with an owner of its own. */
export async function sweepFixture(store: Store, items: number, on: Day): Promise<void> {
  const random = seededRandom(3);
  for (let at = 0; at < items / itemsEach; at += 1) {
    const id = newId();
    const company = { id, name: `company ${at}`, creditCode: null, demo: false, organisation: false };
    const events = Array.from({ length: itemsEach }, (_, index): ItemRecorded => {
      const end = addDays(on, Math.floor(random() * 1_095));
      const item = itemOf({
        kind: kinds[index % kinds.length] ?? "line",
        naturalKey: `${index}`,
        terms: [{ start: addDays(end, -365), end }],
      });
      return { kind: "item-recorded", subject: newId(), on, data: { item } };
    });
    await store.transact(person(`owner of ${id}`), async (tx) => {
      const opened = await tx.openCompany(company, command(), on);
      await tx.append(id, opened.version, command(), gatherRecorded(newId(), events));
    });
  }
}
