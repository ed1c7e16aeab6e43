import type { Terminal } from "#cli/terminal.ts";

/** The terminal of this process. A closed pipe (`| head`) ends the output, not the program. */
export function nodeTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const watched = process.stderr.isTTY;
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => void (watched && process.stderr.write(`\r\u001b[2K${text}`)),
    watched,
  };
}
