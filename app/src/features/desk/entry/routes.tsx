import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { openness, type Step } from '../../steps/index.ts';
import { deskChannels } from '../desk-channel.ts';
import { paperStepIn } from '../step-in-path.ts';
import { correctRoutes } from './correct-routes.tsx';
import { type EnterError, enter } from './enter.ts';
import { entryForm, isDay, toEntry } from './entry-form.ts';
import { EntryPage, type JustSaved } from './entry-page.tsx';
import { entryPageModel } from './entry-page-model.ts';
import { entryProblem, entryStatus } from './entry-problem.ts';
import { loadEntry } from './load-entry.ts';
import { undoRoutes } from './undo-routes.tsx';

type Status = 200 | (typeof entryStatus)[EnterError['kind']] | (typeof formStatus)[keyof typeof formStatus];

/** Entering one contribution after the other, and correcting it. */
export function entryRoutes(deps: Deps, kinds: readonly string[]): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/balie/invoer/:stepId{[0-9]{1,15}}', async (c) => {
    const step = await paperStepIn(c, deps, kinds);
    if (step instanceof Response) return step;
    return show(c, deps, step, emptyForm(carriedOver(c)), 200);
  });
  app.post('/balie/invoer/:stepId{[0-9]{1,15}}', async (c) => {
    const step = await paperStepIn(c, deps, kinds);
    if (step instanceof Response) return step;
    const form = await readForm(c, entryForm(c.get('locale')));
    if (!form.ok) return show(c, deps, step, form.state, formStatus[form.kind]);
    if (form.value.action === 'find') return show(c, deps, step, form.state, 200);
    const result = await enter(deps, c.get('actor'), toEntry(form.value, step.id));
    if (!result.ok) {
      const { field, message } = entryProblem(result.error, c.get('locale'));
      return show(c, deps, step, withError(form.state, field, message), entryStatus[result.error.kind]);
    }
    const next = new URLSearchParams({
      kanaal: form.value.channel,
      ontvangen: form.value.receivedOn,
      klaar: String(result.value.contributionId ?? 'ander'),
    });
    return c.redirect(`/balie/invoer/${step.id}?${next}`, 303);
  });
  app.route('/', correctRoutes(deps));
  app.route('/', undoRoutes(deps));
  return app;
}

async function show(c: AppContext, deps: Deps, step: Step, state: FormState, status: Status) {
  const typed = (name: string) => [state.values[name] ?? ''].flat()[0]?.trim() ?? '';
  const chosen = /^contact-(\d{1,15})$/.exec(typed('who'))?.[1];
  const model = await entryPageModel(deps.db, c.get('actor'), step, {
    findContact: typed('findContact'),
    findIdea: typed('findIdea'),
    contactId: chosen ? Number(chosen) : null,
  });
  const closed = openness(step, deps.now()) === 'closed';
  const saved = c.req.method === 'GET' ? await justSaved(c, deps) : undefined;
  c.header('cache-control', 'no-store');
  const page = (
    <EntryPage
      frame={frameOf(c, deps)}
      model={model}
      state={state}
      today={townDay(deps.now())}
      closed={closed}
      saved={saved}
    />
  );
  return c.html(page, status);
}

/** The last channel and day are likely those of the next as well. */
function carriedOver(c: AppContext): Record<string, string> {
  const channel = deskChannels.find((one) => one === c.req.query('kanaal'));
  const day = c.req.query('ontvangen') ?? '';
  return { ...(channel ? { channel } : {}), ...(isDay(day) ? { receivedOn: day } : {}) };
}

async function justSaved(c: AppContext, deps: Deps): Promise<JustSaved | undefined> {
  const done = c.req.query('klaar') ?? '';
  if (done === 'ander') return { kind: 'other' };
  if (done === 'ongedaan') return { kind: 'undone' };
  const entry = /^\d{1,15}$/.test(done) ? await loadEntry(deps.db, Number(done)) : undefined;
  // Only of this step: the address bar is no way to read the titles of other trajectories.
  if (!entry || entry.stepId !== Number(c.req.param('stepId'))) return undefined;
  return { kind: 'contribution', id: entry.id, title: entry.title, waiting: entry.status === 'waiting' };
}
