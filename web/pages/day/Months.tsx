import type { ReckoningReply } from "#contract/reckoning.ts";
import { MonthCalendar } from "../../explain/MonthCalendar.tsx";
import { countedMonths } from "../../explain/countedMonths.ts";
import type { DayCells } from "./dayCells.ts";

/** The months that the cells reach into. */
export function Months({ cells, reply }: { cells: DayCells; reply: ReckoningReply }) {
  return (
    <div className="months months-detailed">
      {countedMonths([...cells.counted.values()]).map((month) => (
        <MonthCalendar
          key={`${month.year}-${month.month}`}
          month={month}
          counted={cells.counted}
          today={reply.from}
          lastDay={reply.formal}
          details={cells.details}
        />
      ))}
    </div>
  );
}
