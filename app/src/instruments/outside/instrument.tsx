import { type Context, Hono } from 'hono';
import { type Instrument, loadStep, openness, type Step } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import { frameOf } from '../../platform/ui/frame.ts';
import { countVisit } from './count-visit.ts';
import { LeavingPage } from './leaving-page.tsx';
import { outsideMessages } from './messages.ts';
import { OutsidePage } from './outside-page.tsx';
import { defaultSettings, type OutsideSettings, settingsOf, settingsSchema } from './settings.ts';

const path = (step: { id: number; projectSlug: string }) => `/trajecten/${step.projectSlug}/elders/${step.id}`;

/** Another tool behind a link, under the same agreement, answer duty and evaluation. */
export const outside: Instrument<OutsideSettings> = {
  kind: 'outside',
  name: { nl: 'Ander hulpmiddel', en: 'Another tool' },
  purpose: {
    nl: 'Verwijs naar een hulpmiddel op een andere site. De afspraak en het antwoord blijven hier.',
    en: 'Link to a tool on another site. The agreement and the answer stay here.',
  },
  acts: [],
  settings: (locale) => settingsSchema(outsideMessages(locale).wrongUrl),
  defaults: defaultSettings,
  settingsFields: (_form, locale) => {
    const t = outsideMessages(locale);
    return (
      <>
        <TextField name="settings.url" label={t.urlLabel} description={t.urlHelp} type="url" />
        <TextField name="settings.organisation" label={t.organisation} />
        <TextArea name="settings.data" label={t.data} rows={3} />
        <TextField
          name="settings.participants"
          label={t.participantsLabel}
          description={t.participantsHelp}
          inputmode="numeric"
          size="short"
          optional
        />
      </>
    );
  },
  home: path,
  invitation: (step, locale) => ({ text: outsideMessages(locale).invitation, minutes: null, href: path(step) }),
  count: (step, locale) => outsideMessages(locale).count(settingsOf(step)?.participants ?? 0),
  routes: outsideRoutes,
};

function outsideRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/elders/:stepId', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    const settings = settingsOf(step);
    const frame = frameOf(c, deps);
    if (c.req.query('weg') === undefined || !settings || openness(step, deps.now()) !== 'open') {
      return c.html(<OutsidePage frame={frame} step={step} settings={settings} now={deps.now()} />);
    }
    // Not a redirect: `form-action` forbids a form to end on another site, and it should stay so.
    c.header('Refresh', `0; url=${settings.url}`);
    return c.html(<LeavingPage frame={frame} step={step} settings={settings} />);
  });

  routes.post('/trajecten/:slug/elders/:stepId', async (c) => {
    const step = await stepOf(c, deps);
    const settings = step && settingsOf(step);
    if (!step || !settings) return c.notFound();
    const counted = await countVisit(deps, c.get('actor'), step);
    if (!counted.ok) {
      return c.html(<OutsidePage frame={frameOf(c, deps)} step={step} settings={settings} now={deps.now()} />, 409);
    }
    return c.redirect(`${path(step)}?weg=ja`, 303);
  });

  return routes;
}

async function stepOf(c: Context<AppEnv, string>, deps: Deps): Promise<Step | undefined> {
  const id = Number(c.req.param('stepId'));
  if (!Number.isSafeInteger(id) || id <= 0) return undefined;
  const step = await loadStep(deps.db, id, deps.now());
  if (step?.instrument !== 'outside' || step.projectSlug !== c.req.param('slug')) return undefined;
  return step.status === 'published' && step.projectStatus !== 'draft' ? step : undefined;
}
