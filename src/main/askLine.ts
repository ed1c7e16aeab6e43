import { createInterface } from "node:readline";

/** One line from the person at the terminal; null where he closed the input. */
export function askLine(prompt: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(null));
    lines.question(prompt, (line) => {
      resolve(line);
      lines.close();
    });
  });
}
