import { Feed } from 'feed';
import type { AppContext } from '../../platform/http/env.ts';
import type { Settings } from '../../platform/settings.ts';
import type { FeedItem } from './public-items.ts';
import { withoutControls } from './without-controls.ts';

export type Channel = { title: string; description: string; path: string; feedPath: string };

/** The feed as RSS 2.0. Its language is Dutch, like what officers and residents write. */
export function rss(settings: Settings, channel: Channel, items: readonly FeedItem[]): string {
  const { baseUrl, town } = settings;
  const newest = items[0]?.at;
  const feed = new Feed({
    id: `${baseUrl}${channel.path}`,
    title: clean(`${channel.title} - Stadmakers ${town.name}`),
    description: clean(channel.description),
    link: `${baseUrl}${channel.path}`,
    feedLinks: { rss: `${baseUrl}${channel.feedPath}` },
    language: 'nl',
    generator: 'Stadmakers',
    // Without news the date is that of no news at all: a feed must not change by being read.
    updated: newest ?? new Date(0),
  });
  for (const item of items) {
    const link = `${baseUrl}${item.path}`;
    feed.addItem({
      guid: `${new URL(baseUrl).hostname}:${item.id}`,
      title: clean(item.title),
      link,
      description: clean(item.text),
      date: item.at,
    });
  }
  return feed.rss2();
}

/** Answers with a feed that may be kept for five minutes. */
export function sendRss(c: AppContext, body: string) {
  return c.body(body, 200, {
    'content-type': 'application/rss+xml; charset=utf-8',
    'cache-control': 'public, max-age=300',
  });
}

/** Feed readers take a description for HTML, so signs are written out. */
function clean(text: string): string {
  return withoutControls(text).replace(/[<>]/g, (sign) => (sign === '<' ? '‹' : '›'));
}
