import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Status } from '../../../features/staff/index.ts';
import { readRecords } from '../../../platform/csv/read-records.ts';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadBudget, stageOf } from '../budget.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { type BudgetWork, onBudget } from '../staff/on-budget.ts';
import { ballotProjects } from './ballot-box.ts';
import { closeBox, currentBox } from './close-box.ts';
import { type CodesError, makeCodes, maxCodes, printCodes } from './codes.ts';
import { LettersPage, lettersAtOnce } from './letters-page.tsx';
import { votesMessages } from './votes-messages.ts';
import { type TypedVotes, VotesPage } from './votes-page.tsx';
import { votesState } from './votes-state.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen';
const maxListBytes = 5_000_000;
const uuid = z.uuid();

/** The ballot box for its officers. */
export function votesRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const { baseUrl } = deps.settings;

  routes.get(
    path,
    onBudget(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    `${path}/codes`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ count: countIn(c.get('locale')), submissionKey: uuid }));
      if (!form.ok) return page(c, deps, work, { typed: { form: 'codes', state: form.state } }, formStatus[form.kind]);
      const { count, submissionKey: batch } = form.value;
      const made = await makeCodes(deps, c.get('actor'), { stepId: work.step.id, batch, count });
      return made.ok ? back(c, work, 'codes') : refused(c, deps, work, made.error);
    }),
  );

  routes.post(
    `${path}/lijst`,
    onBudget(deps, async (c, work) => {
      const t = votesMessages(c.get('locale'));
      const schema = z.object({ file: z.instanceof(File, { error: t.listNeeded }), submissionKey: uuid });
      const form = await readForm(c, schema, { maxBytes: maxListBytes });
      const again = (state: FormState, code: Status) => page(c, deps, work, { typed: { form: 'list', state } }, code);
      if (!form.ok) return again(form.state, formStatus[form.kind]);
      const read = readRecords(new Uint8Array(await form.value.file.arrayBuffer()), () => true);
      if (!read.ok || read.value.rows.length === 0) return again(withError(form.state, 'file', t.listBad), 422);
      const { header, rows } = read.value;
      const max = formatCount(maxCodes, c.get('locale'));
      if (rows.length > maxCodes) return again(withError(form.state, 'file', t.listLong(max)), 422);
      const input = { stepId: work.step.id, batch: form.value.submissionKey, count: rows.length };
      const made = await makeCodes(deps, c.get('actor'), input);
      if (!made.ok) return refused(c, deps, work, made.error);
      // Straight back, and nowhere kept: which code went to which address nobody here knows.
      const lines = rows.map(({ cells }, index) => [
        ...header.map((_, at) => cells[at] ?? ''),
        ...columns(made.value[index]),
      ]);
      return asCsv(c, [[...header, t.letter.csvCode, t.letter.csvWeb], ...lines]);
    }),
  );

  routes.post(
    `${path}/drukker`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ batch: uuid }));
      if (!form.ok) return page(c, deps, work, {}, formStatus[form.kind]);
      const codes = await printed(c, deps, work, form.value.batch);
      const t = votesMessages(c.get('locale')).letter;
      return asCsv(c, [[t.csvCode, t.csvWeb], ...codes.map(columns)]);
    }),
  );

  routes.post(
    `${path}/brieven`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, z.object({ batch: uuid, from: z.coerce.number().int().min(1).max(maxCodes) }));
      if (!form.ok) return page(c, deps, work, {}, formStatus[form.kind]);
      const { batch, from } = form.value;
      const codes = await printed(c, deps, work, batch);
      const next = from + lettersAtOnce <= codes.length ? from + lettersAtOnce : null;
      const projects = await ballotProjects(deps.db, work.step.id);
      const facts = { work, projects, address: `${baseUrl}/stemcode`, today: deps.now() };
      const part = codes.slice(from - 1, from - 1 + lettersAtOnce);
      c.header('cache-control', 'no-store');
      return c.html(<LettersPage frame={frameOf(c, deps)} facts={facts} codes={part} batch={batch} next={next} />);
    }),
  );

  routes.post(
    `${path}/sluiten`,
    onBudget(deps, async (c, work) => {
      const t = votesMessages(c.get('locale'));
      const form = await readForm(c, z.object({ sure: z.literal('ja', { error: t.sureNeeded }) }));
      if (!form.ok) return page(c, deps, work, { typed: { form: 'close', state: form.state } }, formStatus[form.kind]);
      const closed = await closeBox(deps, c.get('actor'), work.step.id);
      if (closed.ok) return back(c, work, 'gesloten');
      return page(c, deps, work, { refusal: { text: t.stillOpen } }, 409);
    }),
  );

  function columns(code = ''): string[] {
    return [code, `${baseUrl}/stemcode?code=${code}`];
  }

  return routes;
}

function countIn(locale: Locale) {
  const error = votesMessages(locale).countNeeded(formatCount(maxCodes, locale));
  return z.coerce.number({ error }).int(error).min(1, error).max(maxCodes, error);
}

async function printed(c: AppContext, deps: Deps, { step, budget }: BudgetWork, batch: string): Promise<string[]> {
  const codes = budget.closedAt ? [] : await printCodes(deps, c.get('actor'), { stepId: step.id, batch });
  if (codes.length === 0) throw new HTTPException(404);
  return codes;
}

function asCsv(c: AppContext, rows: string[][]) {
  return c.body(writeCsv(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="stemcodes.csv"',
    'cache-control': 'no-store',
  });
}

function back(c: AppContext, work: BudgetWork, done: 'codes' | 'gesloten') {
  return c.redirect(`${budgetStaffPath(work.step, 'votes')}?klaar=${done}`, 303);
}

function refused(c: AppContext, deps: Deps, work: BudgetWork, error: CodesError) {
  const t = votesMessages(c.get('locale'));
  switch (error.kind) {
    case 'budget-not-found':
      throw new HTTPException(404);
    case 'not-allowed':
      throw new HTTPException(403);
    case 'closed':
      return page(c, deps, work, { refusal: { text: t.isClosed } }, 409);
    case 'no-codes-here':
      return page(c, deps, work, { refusal: { text: t.noCodesHere } }, 409);
  }
}

type Shown = { typed?: TypedVotes; refusal?: { text: string } };

async function page(c: AppContext, deps: Deps, work: BudgetWork, { typed, refusal }: Shown = {}, code: Status = 200) {
  await currentBox(deps, work.step);
  const budget = (await loadBudget(deps.db, work.step.id)) ?? work.budget;
  const votes = await votesState(deps, work.step.id, budget.closedAt !== null);
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, votesMessages(c.get('locale')).done) : undefined);
  const now = { ...work, budget, stage: stageOf(budget) };
  return c.html(
    <VotesPage frame={frame} work={now} votes={votes} now={deps.now()} typed={typed} refusal={refusal} />,
    code,
  );
}
