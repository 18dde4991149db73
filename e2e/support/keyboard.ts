import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Presses Tab until this has the focus; fails when it cannot be reached, or when a stop on the way does not show it. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop) expect(stop.shown, `the focus on "${stop.name}" cannot be seen`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No Tab leads to ${target}`);
}

/** What has the focus and whether somebody sees it: a line of 2 pixels or more, inside the window. */
function describeFocus(): { name: string; shown: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { top, bottom } = element.getBoundingClientRect();
  const marked = [element, ...element.children].some((one) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.id;
  // A radio or checkbox may be drawn by its label; it is then marked there.
  const byLabel = [...((element as HTMLInputElement).labels ?? [])].some(
    (label) => getComputedStyle(label).outlineStyle !== 'none',
  );
  return { name: name || element.id, shown: (marked || byLabel) && bottom > 0 && top < window.innerHeight };
}
