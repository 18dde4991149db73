import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, type Status } from '../../staff/index.ts';
import { poolHref } from '../companion-href.ts';
import { mayCoordinate } from '../companion-role.ts';
import { type DistributionError, proposeDistribution } from '../distribution/propose-distribution.ts';
import { onCoordinator, onPool } from '../on-pool.ts';
import { hoursField } from '../pool/hours-field.ts';
import { type AdmitError, admit } from '../pool/membership.ts';
import { loadOverview } from './load-overview.ts';
import { overviewMessages } from './messages.ts';
import { OverviewPage } from './overview-page.tsx';

const distributionStatus = {
  'not-allowed': 403,
  'nothing-waits': 409,
  'nobody-free': 409,
  'changed-meanwhile': 409,
} as const satisfies Record<DistributionError['kind'], number>;

const admitStatus = {
  'not-allowed': 403,
  'person-not-found': 422,
  'already-in-pool': 409,
} as const satisfies Record<AdmitError['kind'], number>;

/** /beheer/begeleiding: the pool, what waits, and the distribution of it. */
export function overviewRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    poolHref.overview,
    onPool((c) => page(c, deps, {})),
  );

  routes.post(
    poolHref.distribution,
    onPool(async (c) => {
      const made = await proposeDistribution(deps, c.get('actor'));
      if (made.ok) {
        return c.redirect(`${poolHref.overview}?klaar=${made.value.left > 0 ? 'niet-alles' : 'verdeeld'}`, 303);
      }
      const { kind } = made.error;
      if (kind === 'not-allowed') throw new HTTPException(403);
      return page(c, deps, { refusal: overviewMessages(c.get('locale')).refused[kind] }, distributionStatus[kind]);
    }),
  );

  routes.post(
    poolHref.people,
    onCoordinator(async (c) => {
      const t = overviewMessages(c.get('locale'));
      const form = await readForm(c, z.object({ email: z.email(t.emailNeeded), hours: hoursField(t.hoursWrong) }));
      if (!form.ok) return page(c, deps, { state: form.state }, formStatus[form.kind]);
      const admitted = await admit(deps, c.get('actor'), {
        email: form.value.email.toLowerCase(),
        monthlyHours: form.value.hours,
      });
      if (admitted.ok) return c.redirect(`${poolHref.card(admitted.value.personId)}?klaar=toegelaten`, 303);
      const { kind } = admitted.error;
      if (kind === 'not-allowed') throw new HTTPException(403);
      const text = kind === 'person-not-found' ? t.personNotFound : t.alreadyInPool;
      return page(c, deps, { state: withError(form.state, 'email', text) }, admitStatus[kind]);
    }),
  );

  return routes;
}

type Answer = { state?: FormState; refusal?: string };

async function page(c: AppContext, deps: Deps, { state, refusal }: Answer, code: Status = 200) {
  const actor = c.get('actor');
  const notice = state || refusal ? undefined : noticeOf(c, overviewMessages(c.get('locale')).done);
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      model={await loadOverview(deps.db, deps.now(), actor.kind === 'person' ? actor.personId : '')}
      coordinates={mayCoordinate(actor)}
      state={state}
      refusal={refusal}
    />,
    code,
  );
}
