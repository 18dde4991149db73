import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { remarkMaxLength, type Score, scores } from '../../ratings/index.ts';
import { participantOf, tookPart } from '../../steps/index.ts';
import { loadEvaluation, titleOf } from '../load-evaluation.ts';
import { giveMark, type MarkError } from './give-mark.ts';
import { BadLinkPage, MarkPage } from './mark-page.tsx';
import { readMarkToken } from './mark-token.ts';
import { markMessages } from './messages.ts';

const status = {
  'evaluation-not-found': 404,
  'did-not-take-part': 403,
  over: 409,
} as const satisfies Record<MarkError['kind'], number>;
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
/** Who gives a mark to which evaluation: who is signed in or known here, or who got the mail. */
type Giver = { evaluationId: number; actor: Actor };

/** The mark of who took part, by the link in a mail or in one's own browser. */
export function markRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const path of ['/evaluaties/:id{[0-9]{1,15}}/oordeel', '/evaluaties/oordeel/:token'] as const) {
    routes.get(path, async (c) => {
      const giver = giverOf(c, deps);
      return giver ? show(c, deps, giver, undefined, 200) : badLink(c, deps);
    });
    routes.post(path, async (c) => {
      const giver = giverOf(c, deps);
      if (!giver) return badLink(c, deps);
      const form = await readForm(c, markForm(c.get('locale')));
      if (!form.ok) return show(c, deps, giver, form.state, formStatus[form.kind]);
      const given = await giveMark(deps, giver.actor, { evaluationId: giver.evaluationId, ...form.value });
      if (given.ok) return c.redirect(`${c.req.path}?klaar=ja`, 303);
      if (given.error.kind === 'evaluation-not-found') throw new HTTPException(404);
      // The page itself says why.
      return show(c, deps, giver, form.state, status[given.error.kind]);
    });
  }
  return routes;
}

function markForm(locale: Locale) {
  const { error } = markMessages(locale);
  const known = scores.map(String);
  return z.object({
    score: z
      .string({ error: error.score })
      .refine((typed) => known.includes(typed), error.score)
      .transform((typed) => Number(typed) as Score),
    remark: z
      .string()
      .trim()
      .default('')
      .refine((text) => [...text].length <= remarkMaxLength, error.remark(remarkMaxLength)),
  });
}

function giverOf(c: AppContext, deps: Deps): Giver | undefined {
  const token = c.req.param('token');
  if (token === undefined) return { evaluationId: Number(c.req.param('id')), actor: c.get('actor') };
  const of = readMarkToken(deps.settings.secret, token);
  if (!of) return undefined;
  const { personId, evaluationId } = of;
  const rest = { name: '', email: null, roles: [], assurance: 'email', strong: false } as const;
  return { evaluationId, actor: { kind: 'person', personId, ...rest } };
}

async function show(c: AppContext, deps: Deps, giver: Giver, state: FormState | undefined, code: Status) {
  const { evaluationId, actor } = giver;
  const evaluation = await loadEvaluation(deps.db, evaluationId);
  if (!evaluation?.stepId || !evaluation.projectId) throw new HTTPException(404);
  const took = await tookPart(deps.db, actor, evaluation.projectId, evaluation.stepId);
  const { personId, visitorId } = participantOf(actor);
  const own = took
    ? await deps.db
        .selectFrom('evaluationMark')
        .select(['score', 'remark'])
        .where('evaluationId', '=', evaluationId)
        .where((eb) => (personId === null ? eb('visitorId', '=', visitorId) : eb('personId', '=', personId)))
        .executeTakeFirst()
    : undefined;
  const may = !took ? 'did-not-take-part' : evaluation.publishedAt ? 'over' : 'yes';
  c.header('cache-control', 'no-store');
  const model = {
    ...({ evaluationId, title: titleOf(evaluation), action: c.req.path, may, own } as const),
    done: c.req.query('klaar') === 'ja' && own !== undefined,
  };
  return c.html(<MarkPage frame={frameOf(c, deps)} model={model} {...(state ? { state } : {})} />, code);
}

function badLink(c: AppContext, deps: Deps) {
  return c.html(<BadLinkPage frame={frameOf(c, deps)} texts={markMessages(c.get('locale'))} />, 404);
}
