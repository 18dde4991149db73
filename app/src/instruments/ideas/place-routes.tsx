import { Hono } from 'hono';
import { placesOf, pointMapModel, readPointing } from '../../features/areas/index.ts';
import type { Step } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { rememberDraft } from '../../platform/http/draft-cookie.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { formStatus, readForm } from '../../platform/http/form.ts';
import { maxPictureBytes, pictureMessages, takePicture, withPicture } from '../../platform/pictures/index.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { saveDraft } from './drafts.ts';
import { showForm, stepOf } from './form-routes.tsx';
import { ideaFields } from './idea-form.ts';
import { PlacePage } from './place-page.tsx';
import { settingsOf } from './settings.ts';
import { stepPath } from './step-path.ts';
import { stepState } from './step-state.ts';

/** Pointing out a place on pages of its own: the form is put aside as a draft, and comes back with the place. */
export function placeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post('/trajecten/:slug/ideeen/:stepId/nieuw/plek', async (c) => {
    const step = await openStep(c, deps);
    if (!step) return c.notFound();
    const read = await readForm(c, ideaFields, { maxBytes: maxPictureBytes + 200_000 });
    if (!read.ok) return showForm(c, deps, step, read.state, formStatus[read.kind]);
    const picture = await takePicture(deps, settingsOf(step).askPicture ? read.value : {});
    if (!picture.ok) {
      const errors = { picture: pictureMessages(c.get('locale'))[picture.error.kind] };
      return showForm(c, deps, step, { ...read.state, errors }, 422);
    }
    const kept = withPicture(read.state.values, picture.value);
    await rememberDraft(c, deps, 'concept', await saveDraft(deps.db, step.id, kept, deps.now()));
    const { area = '', longitude = '', latitude = '' } = read.value;
    const query = new URLSearchParams({ gebied: area, longitude, latitude });
    return c.redirect(`${stepPath(step)}/nieuw/plek?${query}#kaart`, 303);
  });

  routes.get('/trajecten/:slug/ideeen/:stepId/nieuw/plek', async (c) => {
    const step = await openStep(c, deps);
    if (!step) return c.notFound();
    const asked = readPointing(c.req.query());
    const [only, ...others] = step.areaIds;
    const start = others.length === 0 ? (only ?? null) : null;
    const model = await pointMapModel(deps, { ...asked, areaId: asked.areaId ?? start });
    return c.html(
      <PlacePage frame={frameOf(c, deps)} step={step} model={model} places={await placesOf(deps.db, step.areaIds)} />,
    );
  });

  return routes;
}

/** The step of the address while people may post in it and say where. */
async function openStep(c: AppContext, deps: Deps): Promise<Step | undefined> {
  const step = await stepOf(c, deps);
  if (!step || settingsOf(step).askPlace === 'no') return undefined;
  return stepState(step, deps.now(), c.get('locale')).open ? step : undefined;
}
