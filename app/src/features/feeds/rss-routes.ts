import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { answerMessages, latestAnswers } from '../answers/index.ts';
import { areaHref, areasWithin, listAreas, listThemes } from '../areas/index.ts';
import { projectHref } from '../project-access/index.ts';
import { feedMessages } from './messages.ts';
import { newestContributions, newestNews, newestProjects } from './public-items.ts';
import { files, publicProject } from './public-project.ts';
import { rss, sendRss } from './rss.ts';

/** RSS of every public list. These stand before the pages, whose paths would else take "park.rss" for a name. */
export function rssRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  // What officers and residents write is Dutch, so its frame is as well.
  const t = feedMessages('nl');
  return new Hono<AppEnv>()
    .get('/trajecten.rss', async (c) => {
      const channel = { title: t.trajectories, description: t.trajectoriesText, path: '/trajecten' };
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, await newestProjects(db, 'trajectory')));
    })
    .get('/initiatieven.rss', async (c) => {
      const channel = { title: t.initiatives, description: t.initiativesText, path: '/initiatieven' };
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, await newestProjects(db, 'initiative')));
    })
    .on('GET', files('rss'), async (c) => {
      const project = await publicProject(db, nameIn(c.req.param('file') ?? ''));
      if (!project) return c.notFound();
      const path = projectHref(project);
      if (c.req.path !== `${path}.rss`) return c.redirect(`${path}.rss`, 301);
      const channel = { title: project.question, description: project.intro, path };
      const items = await newestNews(db, { projectId: project.id });
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, items));
    })
    .get('/thema/:file{[^/]+\\.rss}', async (c) => {
      const slug = nameIn(c.req.param('file'));
      const theme = (await listThemes(db)).find((known) => known.slug === slug);
      if (!theme) return c.notFound();
      const channel = { title: theme.nameNl, description: t.newsAbout(theme.nameNl), path: `/trajecten?thema=${slug}` };
      const items = await newestNews(db, { themeId: theme.id });
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, items));
    })
    .get('/gebied/:file{[^/]+\\.rss}', async (c) => {
      const code = nameIn(c.req.param('file'));
      const areas = await listAreas(db);
      const area = areas.find((known) => known.code === code);
      if (!area) return c.notFound();
      const channel = { title: area.name, description: t.newsAbout(area.name), path: areaHref(code) };
      const items = await newestNews(db, { areaIds: areasWithin(areas, area.id) });
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, items));
    })
    .get('/ideeen/:file{[0-9]{1,15}\\.rss}', async (c) => {
      const stepId = Number(nameIn(c.req.param('file')));
      const step = await db
        .selectFrom('step')
        .innerJoin('project', 'project.id', 'step.projectId')
        .select(['step.title', 'step.intro', 'project.kind', 'project.slug'])
        .where('step.id', '=', stepId)
        .where('step.status', '=', 'published')
        .where('project.status', '<>', 'draft')
        .executeTakeFirst();
      if (!step) return c.notFound();
      const channel = { title: step.title, description: step.intro, path: projectHref(step) };
      const items = await newestContributions(db, stepId);
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, items));
    })
    .get('/antwoorden.rss', async (c) => {
      const answers = await latestAnswers(db, { limit: 50 });
      const items = answers.map((answer) => ({
        id: `antwoord-${answer.id}`,
        title: t.answerTo(answerMessages('nl').outcome[answer.outcome], answer.title),
        text: answer.why,
        path: `/antwoorden/${answer.id}`,
        at: answer.givenAt,
      }));
      const channel = { title: t.answers, description: t.answersText, path: '/wat-is-er-gedaan' };
      return sendRss(c, rss(settings, { ...channel, feedPath: c.req.path }, items));
    });
}

function nameIn(file: string): string {
  return file.slice(0, -'.rss'.length);
}
