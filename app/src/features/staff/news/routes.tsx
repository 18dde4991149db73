import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listUpdates, type Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { textField } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { noticeOf, onAnyProject, type Status } from '../on-project.ts';
import type { Refusal } from '../staff-page.tsx';
import { newsMessages } from './messages.ts';
import { NewsPage } from './news-page.tsx';
import { type PublishNewsError, publishNews } from './publish-news.ts';

const path = '/beheer/trajecten/:slug/berichten';
const status = {
  'project-not-found': 404,
  'not-allowed': 403,
  'project-not-published': 409,
} as const satisfies Record<PublishNewsError['kind'], number>;

function newsForm(locale: Locale) {
  const t = newsMessages(locale);
  const { tooLong } = staffMessages(locale);
  return z.object({ title: textField(150, t.titleMissing, tooLong), body: textField(5000, t.bodyMissing, tooLong) });
}

/** Where news of a trajectory is written. */
export function newsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = async (c: AppContext, project: Project, state: FormState, code: Status = 200, refusal?: Refusal) => {
    const notice = code === 200 ? noticeOf(c, newsMessages(c.get('locale')).done) : undefined;
    const updates = await listUpdates(deps.db, project.id, 50);
    return c.html(
      <NewsPage frame={frameOf(c, deps, notice)} project={project} updates={updates} state={state} refusal={refusal} />,
      code,
    );
  };

  routes.get(
    path,
    onAnyProject(deps, (c, project) => page(c, project, emptyForm())),
  );

  routes.post(
    path,
    onAnyProject(deps, async (c, project) => {
      const form = await readForm(c, newsForm(c.get('locale')));
      if (!form.ok) return page(c, project, form.state, formStatus[form.kind]);
      const published = await publishNews(deps, c.get('actor'), project.id, form.value);
      if (published.ok) return c.redirect(`${staffHref(project.slug, 'news')}?klaar=geplaatst`, 303);
      switch (published.error.kind) {
        case 'project-not-found':
        case 'not-allowed':
          throw new HTTPException(status[published.error.kind]);
        case 'project-not-published': {
          const t = newsMessages(c.get('locale'));
          const refusal = { text: t.notPublic, link: { href: staffHref(project.slug), label: t.toOverview } };
          return page(c, project, form.state, status[published.error.kind], refusal);
        }
      }
    }),
  );

  return routes;
}
