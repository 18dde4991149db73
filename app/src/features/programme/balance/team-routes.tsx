import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, optionalText, type Status } from '../../staff/index.ts';
import { onTeam, yearIn } from '../on-team.ts';
import { programmeHref } from '../programme-href.ts';
import { type SectionKey, sectionKeys } from './balance.ts';
import {
  type BalanceError,
  decideSection,
  publishBalance,
  refreshBalance,
  saveSection,
  startBalance,
} from './edit-balance.ts';
import { listBalances, loadBalance } from './load-balance.ts';
import { balanceMessages } from './messages.ts';
import { DraftPage, type Returned, TeamBalancesPage } from './team-pages.tsx';

const status = {
  'not-allowed': 403,
  'no-draft': 409,
  'year-not-begun': 422,
  'changed-meanwhile': 409,
  'change-note-missing': 422,
} as const satisfies Record<BalanceError['kind'], number>;

const ofYear = `${programmeHref.staffBalances}/:year{[0-9]{4}}`;
const ofSection = `${ofYear}/onderdelen/:key{[a-z_]{1,20}}`;
const revision = z.coerce.number().int().catch(0).default(0);

/** /beheer/jaarbalans: drafting, writing and publishing. */
export function teamBalanceRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    programmeHref.staffBalances,
    onTeam((c) => listPage(c, deps)),
  );

  routes.post(
    programmeHref.staffBalances,
    onTeam(async (c) => {
      const t = balanceMessages(c.get('locale'));
      const year = z.coerce.number(t.wrongYear).int(t.wrongYear).min(2000, t.wrongYear).max(2200, t.wrongYear);
      const form = await readForm(c, z.object({ year }));
      if (!form.ok) return listPage(c, deps, form.state, formStatus[form.kind]);
      const begun = await startBalance(deps, c.get('actor'), form.value.year);
      if (begun.ok) return c.redirect(`${programmeHref.staffBalance(form.value.year)}?klaar=gemaakt`, 303);
      const { kind } = begun.error;
      if (kind === 'not-allowed') throw new HTTPException(403);
      return listPage(c, deps, withError(form.state, 'year', t.refused[kind]), status[kind]);
    }),
  );

  routes.get(
    ofYear,
    onTeam((c) => draftPage(c, deps)),
  );

  routes.post(
    ofSection,
    onTeam(async (c) => {
      const t = balanceMessages(c.get('locale'));
      const [year, key] = [yearIn(c), keyIn(c)];
      const form = await readForm(c, z.object({ body: optionalText(20_000, t.tooLong), revision }));
      if (!form.ok) return draftPage(c, deps, { of: key, state: form.state }, formStatus[form.kind]);
      const saved = await saveSection(deps, c.get('actor'), { year, key, ...form.value });
      if (saved.ok) return c.redirect(`${programmeHref.staffBalance(year)}?klaar=bewaard#${key}`, 303);
      if (saved.error.kind !== 'changed-meanwhile') return refused(c, deps, saved.error);
      // What was typed goes on from the newest version, which stands above it.
      const draft = await loadBalance(deps.db, year, 'draft');
      const theirs = draft?.sections.find((section) => section.key === key)?.body;
      const state = withError(
        { ...form.state, values: { body: form.value.body } },
        'body',
        t.refused['changed-meanwhile'],
      );
      return draftPage(c, deps, { of: key, state, theirs }, status['changed-meanwhile']);
    }),
  );

  routes.post(
    `${ofSection}/keuze`,
    onTeam(async (c) => {
      const [year, key] = [yearIn(c), keyIn(c)];
      const form = await readForm(c, z.object({ choice: z.enum(['take', 'keep']), revision }));
      if (!form.ok) return draftPage(c, deps, { of: key, state: emptyForm() }, formStatus[form.kind]);
      const { choice, revision: seen } = form.value;
      const chosen = await decideSection(deps, c.get('actor'), { year, key, take: choice === 'take', revision: seen });
      if (!chosen.ok) return refused(c, deps, chosen.error);
      return c.redirect(`${programmeHref.staffBalance(year)}?klaar=gekozen#${key}`, 303);
    }),
  );

  routes.post(
    `${ofYear}/verversen`,
    onTeam(async (c) => {
      const year = yearIn(c);
      const fetched = await refreshBalance(deps, c.get('actor'), year);
      if (!fetched.ok) return refused(c, deps, fetched.error);
      return c.redirect(`${programmeHref.staffBalance(year)}?klaar=ververst`, 303);
    }),
  );

  routes.post(
    `${ofYear}/publiceren`,
    onTeam(async (c) => {
      const t = balanceMessages(c.get('locale'));
      const year = yearIn(c);
      const form = await readForm(c, z.object({ changeNote: optionalText(500, t.tooLong) }));
      if (!form.ok) return draftPage(c, deps, { of: 'publish', state: form.state }, formStatus[form.kind]);
      const published = await publishBalance(deps, c.get('actor'), year, form.value.changeNote);
      if (published.ok) return c.redirect(`${programmeHref.staffBalances}?klaar=gepubliceerd`, 303);
      if (published.error.kind !== 'change-note-missing') return refused(c, deps, published.error);
      const state = withError(form.state, 'changeNote', t.refused['change-note-missing']);
      return draftPage(c, deps, { of: 'publish', state }, status['change-note-missing']);
    }),
  );

  return routes;
}

function keyIn(c: AppContext): SectionKey {
  const key = sectionKeys.find((one) => one === c.req.param('key'));
  if (!key) throw new HTTPException(404);
  return key;
}

// Where the draft is gone, the list says so; else the draft as it is now.
async function refused(c: AppContext, deps: Deps, { kind }: BalanceError) {
  if (kind === 'not-allowed') throw new HTTPException(403);
  const text = balanceMessages(c.get('locale')).refused[kind];
  if (await loadBalance(deps.db, yearIn(c), 'draft')) return draftPage(c, deps, undefined, status[kind], text);
  return listPage(c, deps, withError(emptyForm(), '', text), status[kind]);
}

async function listPage(c: AppContext, deps: Deps, state?: FormState, code: Status = 200) {
  const notice = state ? undefined : noticeOf(c, balanceMessages(c.get('locale')).done);
  const balances = await listBalances(deps.db, { drafts: true });
  const thisYear = Number(townDay(deps.now()).slice(0, 4));
  const shown = { balances, thisYear, state: state ?? emptyForm() };
  return c.html(<TeamBalancesPage frame={frameOf(c, deps, notice)} {...shown} />, code);
}

async function draftPage(c: AppContext, deps: Deps, returned?: Returned, code: Status = 200, refusal?: string) {
  const draft = await loadBalance(deps.db, yearIn(c), 'draft');
  if (!draft) throw new HTTPException(404);
  const notice = code === 200 ? noticeOf(c, balanceMessages(c.get('locale')).done) : undefined;
  return c.html(<DraftPage frame={frameOf(c, deps, notice)} {...{ draft, returned, refusal }} />, code);
}
