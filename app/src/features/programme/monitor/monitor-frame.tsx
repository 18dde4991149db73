import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Crumb } from '../../../platform/ui/breadcrumbs.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { programmeHref } from '../programme-href.ts';
import { monitorMessages } from './messages.ts';

type Part = 'ran' | 'figures' | 'balances';
type Props = PropsWithChildren<{
  frame: Frame;
  part: Part;
  below?: boolean;
  title: string;
  here?: Child;
  lead?: Child;
  above?: Child;
}>;

const hrefs = {
  ran: programmeHref.monitor,
  figures: programmeHref.figures,
  balances: programmeHref.balances,
} as const satisfies Record<Part, string>;

/** A page of the monitor, for everybody, with the way to the others. */
export function MonitorFrame({ frame, part, below, title, here, lead, above, children }: Props) {
  const t = monitorMessages(frame.locale);
  const crumbs: Crumb[] = [];
  if (part !== 'ran' || below) crumbs.push({ href: programmeHref.monitor, label: t.short });
  if (part !== 'ran' && below) crumbs.push({ href: hrefs[part], label: t[part] });
  const items = (['ran', 'figures', 'balances'] as const).map((one) => ({
    ...{ href: hrefs[one], label: t[one], current: one === part },
  }));
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={crumbs}
      here={here ?? (crumbs.length === 0 ? t.short : undefined)}
      wide
    >
      <PageTitle lead={lead} above={above}>
        {here ?? title}
      </PageTitle>
      <SubNav label={t.nav} items={[...items, { href: '/open-data', label: t.openData }]} />
      {children}
    </Page>
  );
}
