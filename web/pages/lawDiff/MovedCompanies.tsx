import { Link } from "@tanstack/react-router";
import type { LawDiffReply } from "#contract/lawDiff.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { DemoTag } from "../../parts/DemoTag.tsx";

/** The companies whose dates are another, the most first. */
export function MovedCompanies({ companies }: { companies: LawDiffReply["companies"] }) {
  const { texts } = useLanguage();
  const { lawDiff } = texts;
  return (
    <table className="law-places">
      <thead>
        <tr>
          <th scope="col">{lawDiff.company}</th>
          <th scope="col">{lawDiff.moved}</th>
          <th scope="col">{lawDiff.settled}</th>
        </tr>
      </thead>
      <tbody>
        {companies.map(({ id, name, demo, moved, settled }) => (
          <tr key={id}>
            <td>
              <Link to={pages.due} search={{ company: id }}>
                {name}
              </Link>{" "}
              {demo ? <DemoTag /> : null}
            </td>
            <td>{moved}</td>
            <td>{settled}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
