import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, numberIn, type Status } from '../../../features/staff/index.ts';
import { changeStatus } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { questionsOf } from '../questions/question.ts';
import { onSurvey, type SurveyWork } from '../staff/on-survey.ts';
import { resultsMessages } from './results-messages.ts';
import { judgeWords, listWords, type WordsState } from './words.ts';
import { stateNames, WordsPage } from './words-page.tsx';

/** Reading own words of people before everybody does; `path` is that of the results. */
export function wordsRoutes(deps: Deps, path: string): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    `${path}/woorden/:id`,
    onSurvey(deps, (c, work) => show(c, deps, work, emptyForm(), 200)),
  );

  routes.post(
    `${path}/woorden/:id`,
    onSurvey(deps, async (c, work) => {
      const question = questionIn(c, work);
      const t = resultsMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          response: manyOf(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)).refine(
            (all) => all.length > 0,
            t.chooseSome,
          ),
          judge: z.enum(['shown', 'hidden']),
        }),
      );
      if (!form.ok) return show(c, deps, work, form.state, formStatus[form.kind]);
      const { response, judge } = form.value;
      const place = { stepId: work.step.id, questionId: question.id };
      const judged = await judgeWords(deps, c.get('actor'), place, { responses: response, state: judge });
      if (judged.ok) {
        const { pathname } = new URL(c.req.url);
        return c.redirect(`${pathname}?stand=${stateNames[stateIn(c)]}&klaar=gelezen`, 303);
      }
      const { kind } = judged.error;
      if (kind !== 'project-closed') throw new HTTPException(changeStatus[kind]);
      return show(c, deps, work, withError(form.state, '', t.refused[kind]), changeStatus[kind]);
    }),
  );

  return routes;
}

function questionIn(c: AppContext, { survey }: SurveyWork) {
  const id = numberIn(c, 'id');
  const question = questionsOf(survey.sections).find((one) => one.id === id);
  if (!question) throw new HTTPException(404);
  return question;
}

function stateIn(c: AppContext): WordsState {
  const asked = Object.entries(stateNames).find(([, name]) => name === c.req.query('stand'))?.[0];
  return asked === 'shown' || asked === 'hidden' ? asked : 'waiting';
}

async function show(c: AppContext, deps: Deps, work: SurveyWork, form: FormState, code: Status) {
  const question = questionIn(c, work);
  const state = stateIn(c);
  const words = await listWords(deps.db, work.step.id, { questionId: question.id, state });
  const notice = code === 200 ? noticeOf(c, resultsMessages(c.get('locale')).done) : undefined;
  const props = { work, question, state, words, form };
  return c.html(<WordsPage frame={frameOf(c, deps, notice)} {...props} />, code);
}
