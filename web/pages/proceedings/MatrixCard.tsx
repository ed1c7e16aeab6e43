import { Link } from "@tanstack/react-router";
import type { ProceedingsReply } from "#contract/proceedings.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";

type MatrixCardProps = {
  readonly all: ProceedingsReply;
  readonly proceeding: string;
  readonly authority: string | undefined;
};

/** Every authority and every proceeding: how sure we are of what was found of its own rules. */
export function MatrixCard({ all, proceeding, authority }: MatrixCardProps) {
  const { texts, say } = useLanguage();
  const { proceedings, confidence } = texts;
  const cells = new Map(all.cells.map((cell) => [`${cell.authority} ${cell.proceeding}`, cell]));
  return (
    <section className="card" id="matrix" aria-label={proceedings.matrix}>
      <div className="card-head">
        <h2>{proceedings.matrix}</h2>
        <small>{proceedings.matrixLead}</small>
      </div>
      <div className="matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{proceedings.authority}</th>
              {all.proceedings.map((one) => (
                <th key={one.id} scope="col">
                  {say(one.title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.authorities.map((one) => (
              <tr key={one.id}>
                <th scope="row">{say(one.title)}</th>
                {all.proceedings.map((column) => {
                  const standing = cells.get(`${one.id} ${column.id}`)?.confidence ?? null;
                  const word = standing === null ? proceedings.matrixUnknown : confidence[standing];
                  const chosen = one.id === authority && column.id === proceeding;
                  return (
                    <td key={column.id} className={chosen ? "on" : ""}>
                      <Link
                        to={pages.proceedings}
                        search={(before) => ({ ...before, proceeding: column.id, authority: one.id })}
                        aria-label={proceedings.matrixCell(say(one.title), say(column.title), word)}
                        aria-current={chosen ? "true" : undefined}
                        activeProps={{}}
                      >
                        {standing === null ? <span className="soft">·</span> : <ConfidenceTag confidence={standing} />}
                      </Link>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
