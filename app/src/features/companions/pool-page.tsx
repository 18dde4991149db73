import type { Child, PropsWithChildren } from 'hono/jsx';
import { hasRole } from '../../platform/actor.ts';
import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import type { Crumb } from '../../platform/ui/breadcrumbs.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { poolHref } from './companion-href.ts';
import { companionMessages } from './messages.ts';

type Part = 'overview' | 'card' | 'figures';
type Props = PropsWithChildren<{
  frame: Frame;
  /** Null for a page below these. */
  current: Part | null;
  title: string;
  here?: Child;
  lead?: Child;
  above?: Child;
  errors?: FormState | undefined;
  /** Why something was refused. */
  refusal?: string | undefined;
}>;

/** A page for the officers of the pool, with the way to the others. */
export function PoolPage({ frame, current, title, here, lead, above, errors, refusal, children }: Props) {
  const t = companionMessages(frame.locale);
  const { actor } = frame;
  const own = actor.kind === 'person' && hasOwnCard(frame) ? poolHref.card(actor.personId) : null;
  const items = [
    { href: poolHref.overview, label: t.overview, current: current === 'overview' },
    ...(own ? [{ href: own, label: t.card, current: current === 'card' }] : []),
    { href: poolHref.figures, label: t.figures, current: current === 'figures' },
  ];
  const crumbs: Crumb[] = [{ href: '/beheer', label: t.staff }];
  if (current !== 'overview') crumbs.push({ href: poolHref.overview, label: t.pool });
  return (
    <Page frame={frame} title={title} breadcrumbs={crumbs} here={here} errors={errors} wide>
      <PageTitle lead={lead} above={above}>
        {here ?? title}
      </PageTitle>
      <SubNav label={t.nav} items={items} />
      {refusal && <Alert kind="error" title={refusal} />}
      {children}
    </Page>
  );
}

/** Administrators may do what officers of the pool do, and have no card. */
function hasOwnCard({ actor }: Frame): boolean {
  return hasRole(actor, 'companion') && actor.kind === 'person' && actor.roles.some(({ role }) => role === 'companion');
}
