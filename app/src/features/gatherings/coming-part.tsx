import type { Child } from 'hono/jsx';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { Section } from '../../platform/ui/section.tsx';
import { GatheringRows } from './list-page.tsx';
import { listGatherings } from './load-gatherings.ts';
import { gatheringMessages } from './messages.ts';

const mostShown = 4;

/** The gatherings that come soonest, for a page of another feature; nothing where none comes. */
export function comingGatherings(deps: Deps): (c: AppContext) => Promise<Child> {
  return async (c) => {
    const { locale } = frameOf(c, deps);
    const t = gatheringMessages(locale);
    const rows = await listGatherings(deps.db, { when: 'coming', now: deps.now(), limit: mostShown });
    if (rows.length === 0) return null;
    return (
      <Section title={t.soon} all={{ href: '/bijeenkomsten', label: t.allGatherings }}>
        <GatheringRows rows={rows} locale={locale} />
      </Section>
    );
  };
}
