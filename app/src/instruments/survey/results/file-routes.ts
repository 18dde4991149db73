import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { listAreas } from '../../../features/areas/index.ts';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { questionsOf } from '../questions/question.ts';
import { onSurvey, type SurveyWork } from '../staff/on-survey.ts';
import { answerCounts, sentByChannel } from './counts.ts';
import { answersTable, codebook, tellable } from './export.ts';
import { leastAnswers } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';

/** The answers as a file, and the file that says what is in it; `path` is that of the results. */
export function fileRoutes(deps: Deps, path: string): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    `${path}/antwoorden.csv`,
    onSurvey(deps, async (c, work) => {
      const { questions, told, sent, words } = await fileOf(c, deps, work);
      if (sent < leastAnswers) throw new HTTPException(409);
      const rows = await answersTable(deps.db, work.step.id, questions, told, words);
      return csv(c, `vragenlijst-${work.step.id}.csv`, rows);
    }),
  );

  routes.get(
    `${path}/codeboek.csv`,
    onSurvey(deps, async (c, work) => {
      const { questions, told, words } = await fileOf(c, deps, work);
      return csv(c, `codeboek-${work.step.id}.csv`, codebook(questions, told, words));
    }),
  );

  return routes;
}

async function fileOf(c: AppContext, { db }: Deps, { step, survey }: SurveyWork) {
  const t = resultsMessages(c.get('locale'));
  const questions = questionsOf(survey.sections);
  const [counts, channels, areas] = await Promise.all([
    answerCounts(db, step.id),
    sentByChannel(db, step.id),
    listAreas(db),
  ]);
  const wijken = areas.filter(({ kind }) => kind === 'wijk');
  const told = tellable(questions, counts, channels, wijken);
  const named = Object.entries(t.channel).map(([key, text]) => ({ key, text }));
  const words = { ...t.codes, elsewhere: t.elsewhere, open: t.open, channels: named };
  return { questions, told, sent: channels.reduce((sum, { count }) => sum + count, 0), words };
}

function csv(c: AppContext, name: string, rows: string[][]): Response {
  return c.body(writeCsv(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}
