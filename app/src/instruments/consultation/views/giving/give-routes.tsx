import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Step } from '../../../../features/steps/index.ts';
import type { Deps } from '../../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../../platform/http/form.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { visitorCookie } from '../../../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../../../platform/ui/frame.ts';
import type { Consultation } from '../../consultation.ts';
import { consultationOf } from '../../consultation-of.ts';
import { receiptPath } from '../view-path.ts';
import { ClosedPage } from './closed-page.tsx';
import { GivePage } from './give-page.tsx';
import { giveView } from './give-view.ts';
import { type GiveError, giveStatus, mayGive } from './may-give.ts';
import { numbersWords } from './numbers-words.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { readNumbers } from './paragraph-numbers.ts';
import { ReviewPage } from './review-page.tsx';
import { viewBytes } from './view.ts';
import { viewFields } from './view-fields.ts';

const path = '/trajecten/:slug/inspraak/:stepId/zienswijze';
type Status = 200 | 409 | 413 | 415 | 422;
type Place = { step: Step; consultation: Consultation | undefined };

/** Giving a formal view: the form, looking once more, sending. */
export function giveRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use(path, async (c, next) => {
    // Who somebody is and what they think is kept by no cache on the way.
    c.header('cache-control', 'no-store');
    await next();
  });

  routes.get(path, async (c) => {
    const place = await consultationOf(c, deps);
    if (!place) return c.notFound();
    const { step, consultation } = place;
    const allowed = mayGive(step, consultation, deps.now());
    if (!consultation || !allowed.ok)
      return showClosed(c, deps, place, allowed.ok ? notAnnounced : allowed.error, '', 200);
    const actor = c.get('actor');
    const email = actor.kind === 'person' ? (actor.email ?? '') : '';
    return showForm(c, deps, step, consultation, emptyForm({ email, about: await aboutIn(c, deps, step) }), 200);
  });

  routes.post(path, async (c) => {
    const place = await consultationOf(c, deps);
    if (!place) return c.notFound();
    const { step, consultation } = place;
    const locale = c.get('locale');
    const schema = z.object({
      ...viewFields(consultation?.whoMay ?? 'everybody', locale, 'author'),
      go: z.enum(['check', 'change', 'send']).catch('check'),
    });
    const form = await readForm(c, schema, { maxBytes: viewBytes });
    const allowed = mayGive(step, consultation, deps.now());
    // A second press comes back to its receipt also when the term ended between the two.
    const again = form.ok && form.value.go === 'send';
    if (!consultation || (!allowed.ok && !again))
      return showClosed(c, deps, place, allowed.ok ? notAnnounced : allowed.error, typedIn(form.state), 409);
    if (!form.ok) return showForm(c, deps, step, consultation, form.state, formStatus[form.kind]);
    const { go, about, submissionKey, ...view } = form.value;
    if (go === 'change') return showForm(c, deps, step, consultation, form.state, 200);
    const paragraphs = await paragraphIds(deps.db, step.id);
    const numbers = readNumbers(about, paragraphs);
    if (!numbers.ok) {
      const state = withError(form.state, 'about', numbersWords(numbers.error, locale));
      return showForm(c, deps, step, consultation, state, 422);
    }
    const chosen = numbers.value;
    if (go === 'check')
      return c.html(
        <ReviewPage frame={frameOf(c, deps)} step={step} view={view} numbers={chosen} state={form.state} />,
      );
    const actor = await whoGives(c, deps);
    const chosenIds = numbers.value.flatMap((number) => paragraphs.get(number) ?? []);
    const given = await giveView(deps, actor, {
      stepId: step.id,
      view,
      paragraphIds: chosenIds,
      submissionKey,
      language: locale,
    });
    if (given.ok) return c.redirect(`${receiptPath(given.value.receipt)}?klaar=given`, 303);
    if (given.error.kind === 'step-not-found') throw new HTTPException(404);
    return showClosed(c, deps, place, given.error, typedIn(form.state), giveStatus[given.error.kind]);
  });

  return routes;
}

const notAnnounced = { kind: 'not-announced' } as const;

/** Who gives the view; a visitor gets a number at this first act, for the figures only. */
async function whoGives(c: AppContext, deps: Deps) {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor : { ...actor, visitorId: await visitorCookie(c, deps) };
}

/** The number of the paragraph at which somebody chose to give a view; empty where there is no such paragraph. */
async function aboutIn(c: AppContext, deps: Deps, step: Step): Promise<string> {
  const asked = c.req.query('alinea') ?? '';
  const paragraphs = asked === '' ? [] : [...(await paragraphIds(deps.db, step.id))];
  return String(paragraphs.find(([, id]) => String(id) === asked)?.[0] ?? '');
}

function typedIn({ values }: FormState): string {
  return String([values.body].flat()[0] ?? '');
}

function showForm(
  c: AppContext,
  deps: Deps,
  step: Step,
  consultation: Consultation,
  state: FormState,
  code: Status,
): Response | Promise<Response> {
  return c.html(<GivePage frame={frameOf(c, deps)} step={step} consultation={consultation} state={state} />, code);
}

function showClosed(
  c: AppContext,
  deps: Deps,
  { step }: Place,
  reason: GiveError,
  typed: string,
  code: 200 | 409,
): Response | Promise<Response> {
  return c.html(
    <ClosedPage frame={frameOf(c, deps)} step={step} today={townDay(deps.now())} reason={reason} typed={typed} />,
    code,
  );
}
