import type { Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

/** What axe finds against these rules, a line each: the rule and its elements. Loading it costs as much as looking, so a page does it once. */
export async function violationsOf(page: Page, runOnly: RunOnly): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const here = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await here.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }, runOnly);
}
