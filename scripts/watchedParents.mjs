import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Name and parent of a process; null when it is gone. */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const afterName = stat.lastIndexOf(")");
    return {
      name: stat.slice(stat.indexOf("(") + 1, afterName),
      parent: Number(stat.slice(afterName + 2).split(" ")[1]),
    };
  } catch {
    return processFromPs(pid);
  }
}

/** For systems without /proc. */
function processFromPs(pid) {
  try {
    const [parent, name] = execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
    return { name: name.split("/").at(-1), parent: Number(parent) };
  } catch {
    return null;
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Calls `onGone` once when the npm that started this process is gone. npm runs scripts through a shell: a signal to
 * npm ends the shell or npm alone, and neither tells the script. Outside npm nothing is watched, so `nohup` works.
 */
export function whenNpmIsGone(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const shell = processOf(parent);
  const npm = shell !== null && /^(?:ba|da|z|k)?sh$/.test(shell.name) ? shell.parent : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && alive(npm)) return;
    clearInterval(timer);
    onGone();
  }, 200);
  timer.unref();
}
