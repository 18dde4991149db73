import { type Context, Hono } from 'hono';
import { placeName, placesOf, readPoint } from '../../features/areas/index.ts';
import { loadStep, openness, proofHref, type Step } from '../../features/steps/index.ts';
import { assuranceOf, meetsAssurance } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { draftKeyOf, forgetDraft, rememberDraft } from '../../platform/http/draft-cookie.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { visitorCookie } from '../../platform/identity/visitor-cookie.ts';
import { maxPictureBytes, pictureMessages, takePicture, withPicture } from '../../platform/pictures/index.ts';
import { HiddenField } from '../../platform/ui/form/form.tsx';
import { frameOf } from '../../platform/ui/frame.ts';
import { InLocale } from '../../platform/ui/texts.tsx';
import { loadDraft, saveDraft } from './drafts.ts';
import { formMessages } from './form-messages.ts';
import { AlikeList, FormPage } from './form-page.tsx';
import { checkIdea, ideaFields } from './idea-form.ts';
import { wordsOf } from './nouns.ts';
import { personalQuestion } from './personal-question.tsx';
import { ProblemPage } from './problem-page.tsx';
import { problemStatus, problemText } from './problems.ts';
import { findLookAlikes } from './search.ts';
import { settingsOf } from './settings.ts';
import { stepPath } from './step-path.ts';
import { stepState } from './step-state.ts';
import { submitIdea } from './submit-idea.ts';

// What is shown at the choice of a place.
const aboutPlace = new Set<string>(['outside-area', 'outside-town', 'area-not-found']);

type Shown = Partial<Pick<Parameters<typeof FormPage>[0], 'alike' | 'personal' | 'draftBack'>>;

/** Writing an idea: the form, what looks like it, and placing it. */
export function formRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/ideeen/:stepId/lijkt-op', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    const alike = await findLookAlikes(deps.db, step.id, c.req.query('q') ?? '');
    if (alike.length === 0) return c.body(null, 204);
    const locale = c.get('locale');
    return c.html(
      <InLocale locale={locale}>
        <p>{formMessages(locale).alikeWhileTyping}</p>
        <AlikeList alike={alike} frame={{ locale }} />
        {/* Lands inside the form: whoever saw them while typing is not asked again. */}
        <HiddenField name="anyway" value="ja" />
      </InLocale>,
    );
  });

  routes.get('/trajecten/:slug/ideeen/:stepId/nieuw', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    if (!stepState(step, deps.now(), c.get('locale')).open) return c.redirect(stepPath(step), 303);
    const key = await draftKeyOf(c, deps, 'concept');
    const draft = key ? await loadDraft(deps.db, key, step.id, deps.now()) : undefined;
    // Who comes from the map brings a place along, and was not away.
    const place = placeIn(c.req.query());
    return showForm(c, deps, step, emptyForm({ ...draft, ...place }), 200, {
      draftBack: draft !== undefined && !place,
    });
  });

  routes.post('/trajecten/:slug/ideeen/:stepId/nieuw', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    const locale = c.get('locale');
    const read = await readForm(c, ideaFields, { maxBytes: maxPictureBytes + 200_000 });
    if (!read.ok) return showForm(c, deps, step, read.state, formStatus[read.kind]);
    const settings = settingsOf(step);
    const f = formMessages(locale);

    const picture = await takePicture(deps, settings.askPicture ? read.value : {});
    const kept = withPicture(read.state.values, picture.ok ? picture.value : null);
    const state: FormState = { values: kept, errors: {} };
    const checked = checkIdea(read.value, settings, f.fields(wordsOf(settings.noun, locale)));
    if (checked.errors || !picture.ok) {
      const errors = {
        ...checked.errors,
        ...(picture.ok ? {} : { picture: pictureMessages(locale)[picture.error.kind] }),
      };
      return showForm(c, deps, step, { ...state, errors }, 422);
    }
    const { title, body } = checked.idea;
    const question = personalQuestion(`${title}\n${body}`, read.value.moderatorFirst, locale);
    if (question) return showForm(c, deps, step, withError(state, 'body', question), 422, { personal: true });
    const { actor, needsProof } = await whoIs(c, deps, step);
    // Who comes too late hears that, with the text still there, rather than being sent to prove something for nothing.
    if (needsProof && openness(step, deps.now()) === 'open') {
      if (step.assurance === 'resident' && !deps.settings.oidc)
        return showForm(c, deps, step, withError(state, '', f.noTownLogin), 409);
      await rememberDraft(c, deps, 'concept', await saveDraft(deps.db, step.id, kept, deps.now()));
      return c.redirect(proofHref(step.assurance, { actor, back: `${stepPath(step)}/nieuw` }), 303);
    }
    if (!read.value.anyway) {
      const alike = await findLookAlikes(deps.db, step.id, checked.idea.title, checked.idea.submissionKey);
      if (alike.length > 0) return showForm(c, deps, step, state, 422, { alike });
    }
    const result = await submitIdea(deps, actor, {
      stepId: step.id,
      idea: checked.idea,
      pictureId: picture.value,
      draftKey: await draftKeyOf(c, deps, 'concept'),
    });
    if (!result.ok) {
      const status = problemStatus[result.error.kind];
      const text = problemText(result.error, locale);
      const field = aboutPlace.has(result.error.kind) ? 'area' : '';
      return showForm(c, deps, step, withError(state, field, text), status);
    }
    forgetDraft(c, deps, 'concept');
    return c.redirect(
      `/ideeen/${result.value.id}?klaar=${result.value.status === 'published' ? 'placed' : 'waits'}`,
      303,
    );
  });

  return routes;
}

/** The step of the address, if it is one of ideas and people may see it. */
export async function stepOf(c: Context<AppEnv, string>, deps: Deps): Promise<Step | undefined> {
  const id = Number(c.req.param('stepId'));
  if (!Number.isSafeInteger(id) || id <= 0) return undefined;
  const step = await loadStep(deps.db, id, deps.now());
  if (step?.instrument !== 'ideas' || step.projectSlug !== c.req.param('slug')) return undefined;
  return step.status === 'published' && step.projectStatus !== 'draft' ? step : undefined;
}

/** The form with what was typed in it. */
export async function showForm(
  c: AppContext,
  deps: Deps,
  step: Step,
  state: FormState,
  status: 200 | 403 | 404 | 409 | 413 | 415 | 422,
  shown: Shown = {},
) {
  const frame = frameOf(c, deps);
  if (status === 404)
    return c.html(<ProblemPage frame={frame} text={state.errors[''] ?? ''} back={stepPath(step)} />, 404);
  const point = readPoint(state.values);
  const [places, name] = await Promise.all([placesOf(deps.db, step.areaIds), point && placeName(deps.db, point)]);
  const needs =
    step.assurance === 'anonymous' || meetsAssurance(assuranceOf(c.get('actor')), step.assurance)
      ? null
      : step.assurance;
  return c.html(
    <FormPage
      frame={frame}
      step={step}
      path={stepPath(step)}
      state={state}
      places={places}
      placeName={name}
      alike={shown.alike ?? []}
      personal={shown.personal ?? false}
      draftBack={shown.draftBack ?? false}
      needs={needs}
    />,
    status,
  );
}

/** Who places it: a visitor gets an id now, and whoever proved too little is sent on first. */
async function whoIs(c: AppContext, deps: Deps, step: Step) {
  const actor = c.get('actor');
  const needsProof = !meetsAssurance(assuranceOf(actor), step.assurance);
  if (needsProof || actor.kind === 'person') return { actor, needsProof };
  return { actor: { ...actor, visitorId: await visitorCookie(c, deps) }, needsProof };
}

function placeIn({ gebied, longitude = '', latitude = '' }: Record<string, string>): FormState['values'] | undefined {
  return gebied === undefined ? undefined : { area: gebied, longitude, latitude };
}
