import type { ImportReply } from "#contract/imports.ts";
import { useLanguage } from "../../language.tsx";
import { Light } from "../../parts/Light.tsx";
import { countName, lightOfStatus, rowStatuses } from "./rowStatus.ts";
import type { RowStatus } from "./rowStatus.ts";

type StatusFilterProps = {
  readonly counts: ImportReply["counts"];
  readonly chosen: RowStatus | null;
  readonly choose: (status: RowStatus | null) => void;
};

/** The sheet's own equation; each of its terms shows only those rows. */
export function StatusFilter({ counts, chosen, choose }: StatusFilterProps) {
  const { import: words } = useLanguage().texts;
  return (
    <fieldset className="status-filter" aria-label={words.filter}>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {words.read} {words.rows(counts.read)}
      </button>
      {rowStatuses.map((status, index) => (
        <span key={status}>
          <span className="soft" aria-hidden="true">
            {index === 0 ? "=" : "+"}
          </span>
          <button
            type="button"
            aria-pressed={chosen === status}
            onClick={() => choose(chosen === status ? null : status)}
          >
            <Light light={lightOfStatus[status]} text={`${words[countName[status]]} ${counts[countName[status]]}`} />
          </button>
        </span>
      ))}
    </fieldset>
  );
}
