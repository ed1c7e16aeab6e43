import { Link } from "@tanstack/react-router";
import { pages } from "../links.ts";

/** What is wrong, each leading to where it can be mended: alarms to their list, all else to the page of the self-check. */
export function Failing({ failing }: { failing: readonly { readonly id: string; readonly sentence: string }[] }) {
  return failing.map(({ id, sentence }) => (
    <p key={id} className="shell-failed">
      {id === "alarms" ? (
        <Link to={pages.warnings} hash="alarms">
          {sentence}
        </Link>
      ) : (
        <Link to={pages.health}>{sentence}</Link>
      )}
    </p>
  ));
}
