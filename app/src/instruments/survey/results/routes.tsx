import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import { changeStatus, openness } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { questionsOf } from '../questions/question.ts';
import { onSurvey, type SurveyWork } from '../staff/on-survey.ts';
import { surveyOf } from '../survey-of.ts';
import { surveyPath, surveyStaffPath } from '../survey-path.ts';
import type { ShownCross } from './cross-section.tsx';
import { crossable, crossTable, rowKinds } from './cross-table.ts';
import { fileRoutes } from './file-routes.ts';
import { loadResults } from './load-results.ts';
import { leastAnswers } from './privacy-thresholds.ts';
import { type PublishError, publishResults } from './publish-results.ts';
import { resultsMessages } from './results-messages.ts';
import { resultsOpen } from './results-open.ts';
import { ResultsPage } from './results-page.tsx';
import { StaffResultsPage } from './staff-results-page.tsx';
import { wordsRoutes } from './words-routes.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst/uitkomsten';
const status = { ...changeStatus, 'too-few-answers': 409 } as const satisfies Record<PublishError['kind'], number>;

/** The results for everybody, and for officers with files and comparisons. */
export function resultsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/vragenlijst/:stepId/uitkomsten', async (c) => {
    const place = await surveyOf(c, deps);
    if (!place) return c.notFound();
    const { step, survey } = place;
    if (!survey || !resultsOpen(survey)) return c.redirect(surveyPath(step), 303);
    const stillOpen = openness(step, deps.now()) === 'open';
    const results = await loadResults(deps, survey, c.get('locale'), stillOpen);
    const props = { step, survey, results, stillOpen };
    return c.html(<ResultsPage frame={frameOf(c, deps)} {...props} />);
  });

  routes.get(
    path,
    onSurvey(deps, (c, work) => show(c, deps, work)),
  );

  routes.post(
    path,
    onSurvey(deps, async (c, work) => {
      const form = await readForm(c, z.object({ publish: z.enum(['ja', 'nee']) }));
      if (!form.ok) return show(c, deps, work, undefined, formStatus[form.kind]);
      const publish = form.value.publish === 'ja';
      const published = await publishResults(deps, c.get('actor'), { stepId: work.step.id, publish });
      const to = surveyStaffPath(work.step, 'results');
      if (published.ok) return c.redirect(`${to}?klaar=${publish ? 'openbaar' : 'weg'}`, 303);
      const { kind } = published.error;
      if (kind === 'step-not-found' || kind === 'not-allowed') throw new HTTPException(status[kind]);
      return show(c, deps, work, { text: resultsMessages(c.get('locale')).refused[kind] }, status[kind]);
    }),
  );

  routes.route('/', fileRoutes(deps, path));
  routes.route('/', wordsRoutes(deps, path));
  return routes;
}

async function show(c: AppContext, deps: Deps, work: SurveyWork, refusal?: Refusal, code: Status = 200) {
  const locale = c.get('locale');
  const notice = code === 200 ? noticeOf(c, resultsMessages(locale).done) : undefined;
  const results = await loadResults(deps, work.survey, locale);
  const cross = await crossOf(c, deps, work, results.sent >= leastAnswers);
  return c.html(
    <StaffResultsPage frame={frameOf(c, deps, notice)} work={work} results={results} cross={cross} refusal={refusal} />,
    code,
  );
}

/** The comparison that the address asks for; what makes no sense counts as not asked. */
async function crossOf(c: AppContext, deps: Deps, { survey, step }: SurveyWork, enough: boolean): Promise<ShownCross> {
  const t = resultsMessages(c.get('locale'));
  const { rij = '', kolom = '' } = c.req.query();
  const questions = questionsOf(survey.sections).filter(crossable);
  const column = questions.find(({ id }) => String(id) === kolom);
  const row = rowKinds.find((kind) => kind === rij) ?? questions.find(({ id }) => String(id) === rij);
  if (!enough || !column || !row || row === column) return { row: rij, column: kolom, table: null };
  const named: Record<string, string> = { ...t.ages, ...t.channel };
  const words = {
    other: t.codes.other,
    unknown: typeof row === 'string' ? t.unknown : t.open,
    row: (_: string, key: string) => named[key] ?? key,
  };
  return { row: rij, column: kolom, table: await crossTable(deps.db, step.id, { row, column }, words) };
}
