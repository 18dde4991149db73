import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { onDesk } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { readWrittenCode } from '../../../platform/identity/written-code.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Round, roundOn } from '../rounds.ts';
import { loadScan, type Scan } from '../scan.ts';
import { scanPath } from '../scan-path.ts';
import { shownCode } from '../scoring/participant.ts';
import { type KeyInError, keyIn, paperChannels } from './key-in.ts';
import { KeyInPage } from './key-in-page.tsx';
import { paperMessages } from './paper-messages.ts';
import { SheetPage } from './sheet-page.tsx';

const path = '/balie/waardenscan/:stepId{[0-9]{1,15}}';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
type Place = { step: Step; scan: Scan; round: Round };

const status = {
  'step-not-found': 404,
  'not-allowed': 403,
  'not-open': 409,
  'project-closed': 409,
  'round-not-begun': 409,
  'already-scored': 409,
  'role-missing': 422,
  'unknown-code': 422,
  nothing: 422,
  unreadable: 422,
} as const satisfies Record<KeyInError['kind'], number>;

const keyInForm = z.looseObject({
  round: z.enum(['1', '2']).transform((typed): Round => (typed === '2' ? 2 : 1)),
  role: z.coerce.number().int().positive().nullable().catch(null),
  code: z.string().max(40).default(''),
  channel: z.enum(paperChannels),
  submissionKey: z.uuid(),
});

/** A value scan on paper: printing it, and keying in what came back. */
export function paperRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const load = (step: Step) => partOf(deps, step);

  routes.get(
    path,
    onDesk(deps, load, (c, place) => {
      const { kanaal, ronde } = c.req.query();
      const channel = paperChannels.find((known) => known === kanaal) ?? 'paper';
      const state = emptyForm({ channel, round: ronde === '1' ? '1' : String(place.round) });
      return show(c, deps, place, state, 200);
    }),
  );

  routes.get(
    `${path}/papier`,
    onDesk(deps, load, (c, place) => {
      const address = `${deps.settings.baseUrl}${scanPath(place.step)}`;
      return c.html(<SheetPage frame={frameOf(c, deps)} {...place} address={address} />);
    }),
  );

  routes.post(
    path,
    onDesk(deps, load, async (c, place) => {
      const { id: stepId } = place.step;
      const form = await readForm(c, keyInForm);
      if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
      const { round, role, channel, submissionKey } = form.value;
      const code = readWrittenCode(form.value.code);
      const { values } = form.state;
      const keyed = await keyIn(deps, c.get('actor'), { stepId, round, role, code, channel, values, submissionKey });
      if (keyed.ok) {
        const known = round === 1 && code === '' ? `&code=${keyed.value.code}` : '';
        return c.redirect(`/balie/waardenscan/${stepId}?klaar=ja&kanaal=${channel}&ronde=${round}${known}`, 303);
      }
      const { field, text } = problemOf(keyed.error, c.get('locale'));
      return show(c, deps, place, withError(form.state, field, text), status[keyed.error.kind]);
    }),
  );

  return routes;
}

async function partOf(deps: Deps, step: Step): Promise<Omit<Place, 'step'> | undefined> {
  const scan = step.instrument === 'value_scan' ? await loadScan(deps.db, step.id) : undefined;
  return scan && { scan, round: roundOn(scan, townDay(deps.now())).round ?? 1 };
}

function problemOf(error: KeyInError, locale: Locale): { field: string; text: string } {
  const t = paperMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'not-open':
    case 'project-closed':
      return { field: '', text: t.refused[error.kind] };
    case 'round-not-begun':
      return { field: 'round', text: t.refused[error.kind] };
    case 'already-scored':
      return { field: 'code', text: t.refused[error.kind] };
    case 'role-missing':
      return { field: 'role', text: t.wrong.role };
    case 'unknown-code':
      return { field: 'code', text: t.wrong.code };
    case 'nothing':
      return { field: '', text: t.wrong.nothing };
    case 'unreadable':
      return { field: error.field, text: t.wrong.unreadable(error.typed) };
  }
}

function show(c: AppContext, deps: Deps, { step, scan }: Place, state: FormState, code: Status) {
  const notice = code === 200 ? savedWords(c) : undefined;
  const props = { step, scan, state, next: notice !== undefined };
  return c.html(<KeyInPage frame={frameOf(c, deps, notice)} {...props} />, code);
}

function savedWords(c: AppContext): string | undefined {
  const t = paperMessages(c.get('locale'));
  if (c.req.query('klaar') !== 'ja') return undefined;
  const code = c.req.query('code') ?? '';
  return /^[A-Z0-9]{8}$/.test(code) ? t.savedCode(shownCode(code)) : t.saved;
}
