import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { onDesk } from '../../../../features/desk/index.ts';
import { dayField, optionalDay } from '../../../../features/staff/index.ts';
import type { Step } from '../../../../features/steps/index.ts';
import type { Deps } from '../../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../../platform/http/form.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { formatDay } from '../../../../platform/i18n/format.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { frameOf } from '../../../../platform/ui/frame.ts';
import { type Consultation, loadConsultation } from '../../consultation.ts';
import { givePath } from '../../consultation-path.ts';
import { numbersWords } from '../giving/numbers-words.ts';
import { paragraphIds } from '../giving/paragraph-ids.ts';
import { readNumbers } from '../giving/paragraph-numbers.ts';
import { viewBytes } from '../giving/view.ts';
import { viewFields } from '../giving/view-fields.ts';
import { deskViewsPath } from '../view-path.ts';
import { deskMessages } from './desk-messages.ts';
import { EnterPage } from './enter-page.tsx';
import { type EnterViewError, enteredChannels, enterView } from './enter-view.ts';
import { SheetPage } from './sheet-page.tsx';

const path = '/balie/zienswijzen/:stepId{[0-9]{1,15}}';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
type Place = { step: Step; consultation: Consultation };

const status = {
  'step-not-found': 404,
  'not-allowed': 403,
  'not-announced': 409,
  'project-closed': 409,
  'in-the-future': 422,
  'before-announced': 422,
  'posted-later': 422,
  'not-posted': 422,
} as const satisfies Record<EnterViewError['kind'], number>;

/** Formal views at the desk: entering what came on paper or was told, and printing an empty form. */
export function deskViewRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const atDesk = (handle: (c: AppContext, place: Place) => Promise<Response> | Response) =>
    onDesk(deps, (step) => partOf(deps, step), handle);

  routes.get(
    path,
    atDesk((c, place) => show(c, deps, place, emptyForm(), 200)),
  );

  routes.get(
    `${path}/papier`,
    atDesk((c, { step, consultation }) => {
      const address = `${deps.settings.baseUrl}${givePath(step)}`;
      return c.html(<SheetPage frame={frameOf(c, deps)} step={step} consultation={consultation} address={address} />);
    }),
  );

  routes.post(
    path,
    atDesk(async (c, place) => {
      const { step, consultation } = place;
      const locale = c.get('locale');
      const form = await readForm(c, entryFields(consultation, locale), { maxBytes: viewBytes });
      if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
      const { channel, receivedOn, postedOn, about, submissionKey, ...view } = form.value;
      const paragraphs = await paragraphIds(deps.db, step.id);
      const numbers = readNumbers(about, paragraphs);
      if (!numbers.ok)
        return show(c, deps, place, withError(form.state, 'about', numbersWords(numbers.error, locale)), 422);
      const chosenIds = numbers.value.flatMap((number) => paragraphs.get(number) ?? []);
      const came = { channel, receivedOn, postedOn };
      const entered = await enterView(deps, c.get('actor'), {
        stepId: step.id,
        ...came,
        view,
        paragraphIds: chosenIds,
        submissionKey,
      });
      if (entered.ok) {
        const { number, late } = entered.value;
        return c.redirect(`${deskViewsPath(step)}?klaar=${number}${late ? '&laat=ja' : ''}`, 303);
      }
      const { field, text } = problemOf(entered.error, locale);
      return show(c, deps, place, withError(form.state, field, text), status[entered.error.kind]);
    }),
  );

  return routes;
}

function entryFields({ whoMay }: Consultation, locale: Locale) {
  const { wrong } = deskMessages(locale);
  return z.object({
    ...viewFields(whoMay, locale, 'desk'),
    channel: z.enum(enteredChannels, wrong.channel),
    receivedOn: dayField(wrong.receivedOn),
    postedOn: optionalDay(wrong.postedOn),
  });
}

async function partOf(deps: Deps, step: Step) {
  const consultation = step.instrument === 'consultation' ? await loadConsultation(deps.db, step.id) : undefined;
  return consultation && { consultation };
}

function problemOf(error: EnterViewError, locale: Locale): { field: string; text: string } {
  const t = deskMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'not-announced':
    case 'project-closed':
      return { field: '', text: t.refused[error.kind] };
    case 'in-the-future':
      return { field: 'receivedOn', text: t.wrong[error.kind] };
    case 'before-announced':
      return { field: 'receivedOn', text: t.wrong[error.kind](formatDay(error.announcedOn, locale)) };
    case 'posted-later':
    case 'not-posted':
      return { field: 'postedOn', text: t.wrong[error.kind] };
  }
}

function show(c: AppContext, deps: Deps, place: Place, state: FormState, code: Status) {
  const t = deskMessages(c.get('locale'));
  const done = /^[1-9]\d{0,8}$/.exec(c.req.query('klaar') ?? '')?.[0];
  const words = c.req.query('laat') === 'ja' ? t.savedLate : t.saved;
  const notice = done && code === 200 ? words(Number(done)) : undefined;
  const today = townDay(deps.now());
  return c.html(<EnterPage frame={frameOf(c, deps, notice)} {...place} today={today} state={state} />, code);
}
