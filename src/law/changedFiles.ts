import { isCasePath } from "./files/lawFiles.ts";

export type ChangedFile = {
  /** Path inside `law/`: `calendar/2027.yaml`. */
  readonly file: string;
  readonly change: "added" | "changed" | "removed";
};

type Texts = Readonly<Record<string, string>>;

/** How one law's files differ from another's, in order of path. Worked cases are no part of the law. */
export function changedFiles(before: Texts, after: Texts): readonly ChangedFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return paths.flatMap((file): readonly ChangedFile[] => {
    if (isCasePath(file) || before[file] === after[file]) return [];
    if (before[file] === undefined) return [{ file, change: "added" }];
    return [{ file, change: after[file] === undefined ? "removed" : "changed" }];
  });
}

/** The year of a notice's file; null for every other file. */
export function noticeYear(file: string): number | null {
  const year = /^calendar\/(\d{4})\.yaml$/.exec(file)?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * The files of one law with the calendar of another: what is left to compare with where an earlier law is in a form
 * that this program no longer reads.
 */
export function withCalendarOf(law: Texts, calendar: Texts): Texts {
  const own = Object.entries(law).filter(([file]) => !isCalendarFile(file));
  const other = Object.entries(calendar).filter(([file]) => isCalendarFile(file));
  return Object.fromEntries([...own, ...other]);
}

export function isCalendarFile(file: string): boolean {
  return file.startsWith("calendar/");
}
