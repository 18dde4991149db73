import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { listOfficers } from '../setup/officers.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { drawMessages } from './draw-messages.ts';
import { chancesOf, loadFixedDraw } from './draw-state.ts';
import { type FixDrawError, fixDraw } from './fix-draw.ts';
import { type MakeDrawError, makeDraw } from './make-draw.ts';
import { solvedLottery } from './solved-lottery.ts';
import { type Chances, StaffDrawPage } from './staff-draw-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/loting';
const longestSource = 200;

/** Fixing a draw and making it, by the officers of the panel. */
export function staffDrawRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    `${path}/vast`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, fixForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, form.state, formStatus[form.kind]);
      const { seedKind, seedSource } = form.value;
      const fixed = await fixDraw(deps, c.get('actor'), { stepId: work.step.id, seedKind, seedSource });
      if (fixed.ok) return c.redirect(`${panelStaffPath(work.step, 'draw')}?klaar=vast`, 303);
      return page(c, deps, work, form.state, 409, { text: fixProblem(fixed.error, c.get('locale')) });
    }),
  );

  routes.post(
    `${path}/trekking`,
    onPanel(deps, async (c, work) => {
      const t = drawMessages(c.get('locale'));
      const form = await readForm(c, drawForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, form.state, formStatus[form.kind]);
      const made = await makeDraw(deps, c.get('actor'), { stepId: work.step.id, typed: form.value.seed });
      if (made.ok) return c.redirect(`${panelStaffPath(work.step, 'draw')}?klaar=geloot`, 303);
      if (made.error.kind === 'seed-refused') {
        const text = made.error.seedKind === 'dice' ? t.refusedDice(made.error.dice) : t.refusedText;
        return page(c, deps, work, withError(form.state, 'seed', text), 422);
      }
      return page(c, deps, work, form.state, 409, { text: drawProblem(made.error, c.get('locale')) });
    }),
  );

  return routes;
}

async function page(
  c: AppContext,
  deps: Deps,
  work: PanelWork,
  state: FormState = emptyForm(),
  code: Status = 200,
  refusal?: Refusal,
) {
  const fixed = await loadFixedDraw(deps.db, work.step.id);
  const chances = fixed ? ({ kind: 'none' } as const) : await chancesIn(deps, work);
  const notice = refusal ? undefined : noticeOf(c, drawMessages(c.get('locale')).done);
  const frame = frameOf(c, deps, notice);
  const officers = await listOfficers(deps.db, work.step.id);
  const props = { frame, work, chances, fixed, officers, state, refusal };
  return c.html(<StaffDrawPage {...props} />, code);
}

async function chancesIn({ db }: Deps, { panel }: PanelWork): Promise<Chances> {
  const solved = await solvedLottery(db, panel.stepId);
  if (solved.kind !== 'ready') return { kind: solved.kind };
  const people = Object.keys(solved.lottery.probability).length;
  return { kind: 'ready', people, ...chancesOf(solved.lottery.tickets, people) };
}

function fixForm(locale: Locale) {
  const t = drawMessages(locale);
  return z
    .object({
      seedKind: z.enum(['dice', 'text'], { error: t.seedKindMissing }),
      seedSource: z
        .string()
        .trim()
        .refine((text) => [...text].length <= longestSource, t.seedSourceLong(longestSource))
        .default(''),
    })
    .refine(({ seedKind, seedSource }) => seedKind === 'dice' || seedSource !== '', {
      path: ['seedSource'],
      message: t.seedSourceMissing,
    });
}

function drawForm(locale: Locale) {
  const t = drawMessages(locale);
  return z.object({ seed: z.string().max(1000).default(''), sure: z.literal('ja', { error: t.sureMissing }) });
}

function fixProblem(error: FixDrawError, locale: Locale): string {
  const t = drawMessages(locale);
  switch (error.kind) {
    case 'panel-not-found':
      throw new HTTPException(404);
    case 'not-allowed':
      throw new HTTPException(403);
    case 'fixed-already':
      return t.fixedAlready;
    case 'no-lottery':
      return t.why[error.why];
  }
}

function drawProblem(error: Exclude<MakeDrawError, { kind: 'seed-refused' }>, locale: Locale): string {
  const t = drawMessages(locale);
  switch (error.kind) {
    case 'panel-not-found':
      throw new HTTPException(404);
    case 'not-allowed':
      throw new HTTPException(403);
    case 'not-fixed':
      return t.notFixed;
    case 'drawn-already':
      return t.drawnAlready;
  }
}
