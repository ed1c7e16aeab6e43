import type { RecordEvent } from "#record/recordEvent.ts";

/** Large enough that a statement's own cost vanishes, small enough that nobody waits long behind one. */
const itemsPerStatement = 1000;

/** Entries as they come, cut so that no group is about many more than a thousand items. */
export async function* byStatement(
  events: Iterable<readonly RecordEvent[]> | AsyncIterable<readonly RecordEvent[]>,
): AsyncGenerator<readonly RecordEvent[]> {
  for await (const some of events) {
    let group: RecordEvent[] = [];
    let items = 0;
    for (const event of some) {
      const weight = event.kind === "items-recorded" ? event.data.rows.length : 1;
      if (group.length > 0 && items + weight > itemsPerStatement) {
        yield group;
        group = [];
        items = 0;
      }
      group.push(event);
      items += weight;
    }
    if (group.length > 0) yield group;
  }
}
