import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Status } from '../../../features/staff/index.ts';
import { readRecords } from '../../../platform/csv/read-records.ts';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type BudgetWork, onBudget } from '../staff/on-budget.ts';
import { ballotProjects } from './ballot-box.ts';
import { batchMessages } from './batch-messages.ts';
import { type CodesError, confirmPrinted, makeCodes, maxCodes, printCodes } from './codes.ts';
import { LettersPage, lettersAtOnce } from './letters-page.tsx';
import { backToVotes, showVotes } from './show-votes.tsx';
import { votesMessages } from './votes-messages.ts';
import type { TypedVotes } from './votes-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen';
const maxListBytes = 5_000_000;
const uuid = z.uuid();
const areaId = z.preprocess((given) => given || null, z.coerce.number().int().positive().nullable().catch(null));
const status = {
  'budget-not-found': 404,
  'not-allowed': 403,
  'batch-not-found': 404,
  'area-needed': 422,
  closed: 409,
  'no-codes-here': 409,
  'not-the-maker': 403,
  'no-longer-printable': 409,
} as const satisfies Record<CodesError['kind'], Status>;

/** Making codes for letters, and printing them: for who made them, for a day, until they are printed. */
export function batchRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const { baseUrl } = deps.settings;
  const columns = (code = '') => [code, `${baseUrl}/stemcode?code=${code}`];
  const refused = (c: AppContext, work: BudgetWork, error: CodesError, typed?: TypedVotes) =>
    refuse(c, deps, work, error, typed);

  routes.post(
    `${path}/codes`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ count: countIn(c.get('locale')), areaId, submissionKey: uuid }));
      const typed = { form: 'codes' as const, state: form.state };
      if (!form.ok) return showVotes(c, deps, work, { typed }, formStatus[form.kind]);
      const { submissionKey: batch, ...given } = form.value;
      const made = await makeCodes(deps, c.get('actor'), { stepId: work.step.id, batch, ...given });
      return made.ok ? backToVotes(c, work, 'codes') : refused(c, work, made.error, typed);
    }),
  );

  routes.post(
    `${path}/lijst`,
    onBudget(deps, async (c, work) => {
      const t = batchMessages(c.get('locale'));
      const schema = z.object({ file: z.instanceof(File, { error: t.listNeeded }), areaId, submissionKey: uuid });
      const form = await readForm(c, schema, { maxBytes: maxListBytes });
      const again = (state: FormState, code: Status) =>
        showVotes(c, deps, work, { typed: { form: 'list', state } }, code);
      if (!form.ok) return again(form.state, formStatus[form.kind]);
      const read = readRecords(new Uint8Array(await form.value.file.arrayBuffer()), () => true);
      if (!read.ok || read.value.rows.length === 0) return again(withError(form.state, 'file', t.listBad), 422);
      const { header, rows } = read.value;
      const max = formatCount(maxCodes, c.get('locale'));
      if (rows.length > maxCodes) return again(withError(form.state, 'file', t.listLong(max)), 422);
      const { submissionKey: batch, areaId: area } = form.value;
      const input = { stepId: work.step.id, batch, count: rows.length, areaId: area };
      const made = await makeCodes(deps, c.get('actor'), input);
      if (!made.ok) return refused(c, work, made.error, { form: 'list', state: form.state });
      // Straight back, and nowhere kept: which code went to which address nobody here knows.
      const lines = rows.map(({ cells }, index) => [
        ...header.map((_, at) => cells[at] ?? ''),
        ...columns(made.value[index]),
      ]);
      const { csvCode, csvWeb } = votesMessages(c.get('locale')).letter;
      return asCsv(c, [[...header, csvCode, csvWeb], ...lines]);
    }),
  );

  routes.post(
    `${path}/drukker`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ batch: uuid }));
      if (!form.ok) return showVotes(c, deps, work, {}, formStatus[form.kind]);
      const codes = await printCodes(deps, c.get('actor'), { stepId: work.step.id, ...form.value });
      if (!codes.ok) return refused(c, work, codes.error);
      const { csvCode, csvWeb } = votesMessages(c.get('locale')).letter;
      return asCsv(c, [[csvCode, csvWeb], ...codes.value.map(columns)]);
    }),
  );

  routes.post(
    `${path}/brieven`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ batch: uuid, from: z.coerce.number().int().min(1).max(maxCodes) }));
      if (!form.ok) return showVotes(c, deps, work, {}, formStatus[form.kind]);
      const { batch, from } = form.value;
      const codes = await printCodes(deps, c.get('actor'), { stepId: work.step.id, batch });
      if (!codes.ok) return refused(c, work, codes.error);
      const next = from + lettersAtOnce <= codes.value.length ? from + lettersAtOnce : null;
      const projects = await ballotProjects(deps.db, work.step.id);
      const facts = { work, projects, address: `${baseUrl}/stemcode`, today: deps.now() };
      const part = codes.value.slice(from - 1, from - 1 + lettersAtOnce);
      c.header('cache-control', 'no-store');
      return c.html(<LettersPage frame={frameOf(c, deps)} facts={facts} codes={part} batch={batch} next={next} />);
    }),
  );

  routes.post(
    `${path}/afgedrukt`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ batch: uuid }));
      if (!form.ok) return showVotes(c, deps, work, {}, formStatus[form.kind]);
      const done = await confirmPrinted(deps, c.get('actor'), { stepId: work.step.id, ...form.value });
      return done.ok ? backToVotes(c, work, 'afgedrukt') : refused(c, work, done.error);
    }),
  );

  return routes;
}

function countIn(locale: Locale) {
  const error = batchMessages(locale).countNeeded(formatCount(maxCodes, locale));
  return z.coerce.number({ error }).int(error).min(1, error).max(maxCodes, error);
}

function asCsv(c: AppContext, rows: string[][]) {
  return c.body(writeCsv(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="stemcodes.csv"',
    'cache-control': 'no-store',
  });
}

function refuse(c: AppContext, deps: Deps, work: BudgetWork, { kind }: CodesError, typed?: TypedVotes) {
  const t = batchMessages(c.get('locale'));
  switch (kind) {
    case 'budget-not-found':
    case 'not-allowed':
    case 'batch-not-found':
      throw new HTTPException(status[kind]);
    case 'area-needed': {
      if (!typed) throw new HTTPException(status[kind]);
      const state = withError(typed.state, 'areaId', t.areaNeeded);
      return showVotes(c, deps, work, { typed: { ...typed, state } }, status[kind]);
    }
    case 'not-the-maker':
    case 'no-longer-printable':
    case 'closed':
    case 'no-codes-here':
      return showVotes(c, deps, work, { refusal: { text: t[kind] } }, status[kind]);
  }
}
