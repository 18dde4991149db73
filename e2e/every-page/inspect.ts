import { gzipSync } from 'node:zlib';
import type { ConsoleMessage, Page, Response } from '@playwright/test';
import type { RunOnly } from 'axe-core';
import { violationsOf } from '../support/axe.ts';

const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
// The second theme changes colours and nothing else.
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 100) / 10} kB`;
// 640 CSS pixels is what a window of 1280 shows at 200 % zoom (WCAG 1.4.4); 360 is a small phone.
const widths = [360, 640, 1280];
const budgets = { html: 50_000, css: 30_000, js: 10_000 };

/** Opens a page and tells in sentences what does not keep the promises that hold for every page. */
export class Inspector {
  private complaints: string[] = [];
  private readonly weights = new Map<string, number>();

  constructor(
    private readonly page: Page,
    private readonly town: string,
  ) {
    page.on('console', (message) => this.hear(message));
    page.on('pageerror', (error) => this.complaints.push(`script: ${error.message}`));
    page.on('response', (response) => this.receive(response));
    page.on('requestfailed', (request) => {
      // A stream of news goes on until its page is left.
      if (request.resourceType() !== 'eventsource') this.complaints.push(`failed: ${request.url()}`);
    });
  }

  /** What is wrong with the page at this path; nothing is an empty list. */
  async complaintsOf(path: string): Promise<string[]> {
    this.complaints = [];
    const response = await this.page.goto(path);
    if (response?.status() !== 200) return [`status ${response?.status()}`];
    const { pathname } = new URL(this.page.url());
    if (pathname !== path.split('?')[0]) return [`leads to ${pathname}`];
    this.weigh('html', Buffer.byteLength(await response.text()));
    await this.weighAssets();
    await this.look();
    await this.trySkipLink();
    for (const width of widths) await this.checkWidth(width);
    await this.axe('haarlem', everything);
    await this.axe('neutral', colours);
    return this.complaints;
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
  }

  private receive(response: Response): void {
    if (response.status() >= 400) this.complaints.push(`${response.status()}: ${response.url()}`);
  }

  private weigh(kind: keyof typeof budgets, bytes: number): void {
    if (bytes > budgets[kind]) this.complaints.push(`${kind} of ${kilobytes(bytes)}`);
  }

  /** Style sheets and scripts that the browser loaded for this page, as they travel. */
  private async weighAssets(): Promise<void> {
    const loaded = await this.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    for (const kind of ['css', 'js'] as const) {
      let total = 0;
      for (const url of loaded.filter((one) => one.endsWith(`.${kind}`))) total += await this.weightOf(url);
      this.weigh(kind, total);
    }
  }

  private async weightOf(url: string): Promise<number> {
    const known = this.weights.get(url);
    if (known !== undefined) return known;
    const weight = gzipSync(await (await this.page.request.get(url)).body(), { level: 9 }).length;
    this.weights.set(url, weight);
    return weight;
  }

  private async look(): Promise<void> {
    const { headings, title, lang, crumb } = await this.page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      title: document.title,
      lang: document.documentElement.lang,
      crumb: document.querySelector('h1')?.textContent?.trim(),
    }));
    if (headings !== 1) this.complaints.push(`${headings} headings of level 1`);
    if (!crumb) this.complaints.push('an empty heading');
    if (!new RegExp(`^.{2,} - Stadmakers ${this.town}$`, 's').test(title)) this.complaints.push(`title "${title}"`);
    if (lang !== 'nl') this.complaints.push(`language "${lang}"`);
  }

  private async trySkipLink(): Promise<void> {
    const focused = () =>
      this.page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    // A page that puts the focus on its errors or on what was asked for needs no skip link first.
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.keyboard.press('Tab');
    if ((await focused()) !== '#inhoud') return void this.complaints.push('the skip link is not first');
    await this.page.keyboard.press('Enter');
    if ((await focused()) !== 'inhoud') this.complaints.push('the skip link does not lead to the content');
  }

  private async checkWidth(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 });
    const widest = await this.page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return null;
      const wide = [...document.querySelectorAll('body *')].filter(
        (one) => one.getBoundingClientRect().right > room + 1,
      );
      return wide
        .slice(0, 3)
        .map((one) => `${one.tagName}.${one.className}`)
        .join(', ');
    });
    if (widest !== null) this.complaints.push(`wider than ${width}: ${widest}`);
    await this.touch(width);
  }

  /** What takes an answer can be touched in its middle: nothing lies over it, and the browser did paint it. */
  private async touch(width: number): Promise<void> {
    const hidden = await this.page.evaluate(() => {
      const fields = document.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea, button)');
      const touched = (field: HTMLInputElement) => {
        field.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = field.getBoundingClientRect();
        const there = document.elementFromPoint(x + width / 2, y + height / 2);
        return field.contains(there) || [...(field.labels ?? [])].some((label) => label.contains(there));
      };
      const shown = [...fields].filter((field) => field.checkVisibility() && field.tabIndex >= 0);
      return shown.filter((field) => !touched(field)).map((field) => field.name || field.textContent);
    });
    if (hidden.length > 0) this.complaints.push(`out of reach at ${width}: ${hidden.slice(0, 3).join(', ')}`);
  }

  private async axe(theme: 'haarlem' | 'neutral', rules: RunOnly): Promise<void> {
    await this.page.evaluate((name) => {
      document.documentElement.className = `app-root ${name}-theme`;
    }, theme);
    for (const violation of await violationsOf(this.page, rules)) this.complaints.push(`${theme}: ${violation}`);
  }
}
