import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { loadProject, type Project } from '../projects/index.ts';
import { ratingMessages } from './messages.ts';
import { type RateError, rateProject } from './rate-project.ts';
import { remarkMaxLength, scores } from './rating.ts';
import { RatingBlock } from './rating-block.tsx';
import { ratingModel } from './rating-figures.ts';

const path = '/trajecten/:slug/waardering';
const formSchema = z.object({ score: z.string().default(''), remark: z.string().optional() });
const status = { 'project-not-found': 404, 'did-not-take-part': 403 } as const satisfies Record<
  RateError['kind'],
  number
>;
type Refused = { state: FormState; remark: boolean; code: 403 | 413 | 415 | 422 };

/** Rating a trajectory: the form also stands on the page of the trajectory itself. */
export function ratingRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(path, async (c) => page(c, deps, await projectOf(c, deps)));

  app.post(path, async (c) => {
    const project = await projectOf(c, deps);
    const t = ratingMessages(c.get('locale')).error;
    const form = await readForm(c, formSchema);
    if (!form.ok) return page(c, deps, project, { state: form.state, remark: false, code: formStatus[form.kind] });
    const score = scores.find((mark) => String(mark) === form.value.score);
    if (score === undefined) {
      return page(c, deps, project, {
        state: withError(form.state, 'score', t['score-missing']),
        remark: false,
        code: 422,
      });
    }
    const remark = form.value.remark?.trim();
    if ([...(remark ?? '')].length > remarkMaxLength) {
      const state = withError(form.state, 'remark', t['remark-too-long'](remarkMaxLength));
      return page(c, deps, project, { state, remark: true, code: 422 });
    }
    const result = await rateProject(deps, c.get('actor'), { projectId: project.id, score, remark });
    if (result.ok) {
      const done = remark === undefined ? 'oordeel' : 'toelichting';
      return c.redirect(`/trajecten/${project.slug}/waardering?klaar=${done}#waardering`, 303);
    }
    switch (result.error.kind) {
      case 'project-not-found':
        throw new HTTPException(status[result.error.kind]);
      case 'did-not-take-part':
        // The page itself says who may rate and what to do first.
        return page(c, deps, project, { state: form.state, remark: false, code: status[result.error.kind] });
    }
  });

  return app;
}

async function projectOf(c: AppContext, deps: Deps): Promise<Project> {
  const project = await loadProject(deps.db, c.req.param('slug') ?? '');
  if (!project || project.status === 'draft') throw new HTTPException(404);
  return project;
}

async function page(c: AppContext, deps: Deps, project: Project, refused?: Refused) {
  const t = ratingMessages(c.get('locale'));
  const done = c.req.query('klaar');
  const notice = done === 'oordeel' ? t.thanks : done === 'toelichting' ? t.remarkThanks : undefined;
  const model = await ratingModel(deps.db, c.get('actor'), project);
  const back = `/trajecten/${project.slug}`;
  return c.html(
    <Page
      frame={frameOf(c, deps, notice)}
      title={t.title}
      errors={refused?.state}
      breadcrumbs={[{ href: back, label: <Written>{project.question}</Written> }]}
    >
      <PageTitle>
        <Written>{project.question}</Written>
      </PageTitle>
      <RatingBlock
        frame={frameOf(c, deps)}
        model={model}
        state={refused && !refused.remark ? refused.state : undefined}
        remarkState={refused?.remark ? refused.state : undefined}
      />
      <Paragraph>
        <Link href={back}>{t.back}</Link>
      </Paragraph>
    </Page>,
    refused?.code ?? 200,
  );
}
