import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * What tells a process from a later one that got the same number: when it started, in a form that only compares.
 * Null when no such process runs; a process that ended and waits for its parent does not run.
 */
export function processStart(pid: number): string | null {
  if (existsSync("/proc/self/stat")) return startFromProc(pid);
  if (!answersSignals(pid)) return null;
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    // Neither /proc nor ps: the number alone must do. It can only make us wait for a process that is not the holder.
    return "unknown";
  }
}

function startFromProc(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
  // The second field is the name in parentheses and may hold anything; state is the first field after it, start the 20th.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return null;
  return `${bootId()} ${fields[18] ?? ""}`;
}

/** Starts are counted from the boot of the machine, so the boot belongs to them. */
function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
