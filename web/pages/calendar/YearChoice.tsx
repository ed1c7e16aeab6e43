import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";

/** Links, so that each year has its own address; the latest first. */
export function YearChoice({ year, years }: { year: number; years: readonly number[] }) {
  const { calendar } = useLanguage().texts;
  const shown = [...new Set([...years, year])].toSorted((a, b) => b - a);
  return (
    <nav className="year-choice no-print" aria-label={calendar.years}>
      {shown.map((one) => (
        <Link
          key={one}
          to={pages.calendar}
          search={(before) => ({ ...before, year: one })}
          aria-current={one === year ? "true" : undefined}
          className={one === year ? "on" : ""}
          activeProps={{}}
        >
          {one}
        </Link>
      ))}
    </nav>
  );
}
