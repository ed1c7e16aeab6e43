import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** How often a page with problems is looked at: what depends on measured sizes follows them a moment later. */
const looks = 6;

/**
 * What axe finds against the rules of WCAG 2.2 A and AA and its own best practices, one line for each place, once it
 * stays: a busy machine takes its time to draw what a new width asks for.
 */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  let found = await look(page);
  for (let again = 1; again < looks && found.length > 0; again += 1) {
    await page.waitForTimeout(500);
    found = await look(page);
  }
  return found;
}

async function look(page: Page): Promise<readonly string[]> {
  if (await page.evaluate<boolean>("typeof axe === 'undefined'")) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<Pick<AxeResults, "violations">>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
