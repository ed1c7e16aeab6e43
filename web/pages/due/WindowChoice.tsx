import { Link } from "@tanstack/react-router";
import { defaultWithin, windows } from "../../address.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";

/** How far ahead to look. Links, so that each choice has its own address. */
export function WindowChoice({ within }: { within: number }) {
  const { due } = useLanguage().texts;
  return (
    <nav className="window-choice no-print" aria-label={due.window}>
      <span aria-hidden="true">{due.window}</span>
      {windows.map((days) => (
        <Link
          key={days}
          to={pages.due}
          search={(before) => ({ ...before, within: days === defaultWithin ? undefined : days })}
          aria-current={days === within ? "true" : undefined}
          className={days === within ? "on" : ""}
          activeProps={{}}
        >
          {due.windowDays(days)}
        </Link>
      ))}
    </nav>
  );
}
