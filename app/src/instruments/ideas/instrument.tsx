import { Hono } from 'hono';
import type { Instrument, Instruments } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { pictureRoutes } from '../../platform/pictures/index.ts';
import { CardList } from '../../platform/ui/card.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { ideasForClass } from './for-class.ts';
import { formRoutes, stepOf } from './form-routes.tsx';
import { IdeaCard } from './idea-card.tsx';
import { listIdeas, topIdeas } from './idea-list.ts';
import { ideaRoutes } from './idea-routes.tsx';
import { listAddress, readFilter } from './list-filter.ts';
import { ListPage } from './list-page.tsx';
import { mapRoutes } from './map/routes.tsx';
import { wordsOf } from './nouns.ts';
import { ownRoutes } from './own-routes.tsx';
import { placeRoutes } from './place-routes.tsx';
import { defaultSettings, type IdeasSettings, settingsOf, settingsSchema } from './settings.ts';
import { SettingsFields } from './settings-fields.tsx';
import { minutesToWrite, sharedProps } from './shared-props.ts';
import { stepPath } from './step-path.ts';
import { takeIn } from './take-in.ts';

const previewed = 3;

/** Ideas, questions or plans of residents: post, support, discuss. The first instrument under the contract. */
export const ideas: Instrument<IdeasSettings> = {
  kind: 'ideas',
  name: { nl: 'Ideeën', en: 'Ideas' },
  purpose: {
    nl: 'Verzamel ideeën, vragen of plannen. Bewoners steunen ze en praten erover.',
    en: 'Collect ideas, questions or plans. Residents support and discuss them.',
  },
  acts: ['contribute', 'support', 'comment'],
  settings: () => settingsSchema,
  defaults: defaultSettings,
  settingsFields: (form, locale) => <SettingsFields form={form} locale={locale} />,
  home: stepPath,
  readsAsIdea: true,
  forClass: ideasForClass,
  invitation: (step, locale) => ({
    text: wordsOf(settingsOf(step).noun, locale).place,
    minutes: minutesToWrite,
    href: `${stepPath(step)}/nieuw`,
  }),
  preview: async (deps, step, locale) => {
    const top = await topIdeas(deps.db, step.id, previewed);
    if (top.length === 0) return <Paragraph>{wordsOf(settingsOf(step).noun, locale).none}</Paragraph>;
    return (
      <CardList>
        {top.map((idea) => (
          <IdeaCard idea={idea} locale={locale} />
        ))}
      </CardList>
    );
  },
  count: (step, locale) => {
    const w = wordsOf(settingsOf(step).noun, locale);
    return `${step.contributionCount} ${step.contributionCount === 1 ? w.one : w.many}`;
  },
  takeIn,
  routes: ideasRoutes,
};

function ideasRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', pictureRoutes(deps));
  routes.get('/trajecten/:slug/ideeen/:stepId', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    const filter = readFilter(c.req.query());
    const list = await listIdeas(deps.db, step.id, filter, townDay(deps.now()));
    // A page that has emptied since, or that never was.
    if (list.ideas.length === 0 && filter.page > 1) return c.redirect(listAddress(stepPath(step), filter, 1), 303);
    return c.html(<ListPage {...(await sharedProps(c, deps, step, filter))} list={list} />);
  });
  routes.route('/', mapRoutes(deps));
  routes.route('/', formRoutes(deps));
  routes.route('/', placeRoutes(deps));
  routes.route('/', ideaRoutes(deps, instruments));
  routes.route('/', ownRoutes(deps, instruments));
  return routes;
}
