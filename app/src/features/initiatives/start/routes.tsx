import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import { draftKeyOf, forgetDraft, rememberDraft } from '../../../platform/http/draft-cookie.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import {
  checkForm,
  emptyForm,
  type FormState,
  formStatus,
  type ReadForm,
  readForm,
  withError,
} from '../../../platform/http/form.ts';
import {
  maxPictureBytes,
  pictureFields,
  pictureMessages,
  takePicture,
  withPicture,
} from '../../../platform/pictures/index.ts';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { frameOf } from '../../../platform/ui/frame.ts';
import { InLocale } from '../../../platform/ui/texts.tsx';
import { placeName, placesOf, pointMapModel, readPoint, readPointing } from '../../areas/index.ts';
import { teamHref } from '../initiative-href.ts';
import { type Alike, alikeTo } from './alike.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import { startFields } from './initiative-fields.ts';
import { LessonsAlike } from './lessons-alike.tsx';
import { startMessages } from './messages.ts';
import { SimilarList } from './similar-list.tsx';
import { type StartError, type StartInput, startInitiative } from './start-initiative.ts';
import { BeginPage, InitiativePlacePage, StartPage } from './start-page.tsx';

const form = '/begin-iets/nieuw';
const status = { 'not-allowed': 403, 'outside-town': 422, 'too-many-drafts': 409 } as const satisfies Record<
  StartError['kind'],
  number
>;

/** Beginning something: the door, the form, and what looks like it. */
export function startRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/begin-iets', (c) => c.html(<BeginPage frame={frameOf(c, deps)} />));

  routes.get('/begin-iets/lijkt-op', async (c) => {
    const { similar, lessons } = await alikeTo(deps.db, { words: c.req.query('q') ?? '' });
    if (similar.length + lessons.length === 0) return c.body(null, 204);
    const locale = c.get('locale');
    return c.html(
      <InLocale locale={locale}>
        {similar.length > 0 && (
          <>
            <p>{startMessages(locale).alikeWhileTyping}</p>
            <SimilarList similar={similar} locale={locale} newWindow />
            {/* Lands inside the form: whoever saw them while typing is not asked again. */}
            <HiddenField name="anyway" value="ja" />
          </>
        )}
        <LessonsAlike lessons={lessons} locale={locale} />
      </InLocale>,
    );
  });

  routes.get(form, async (c) => {
    const key = await draftKeyOf(c, deps, 'initiatief');
    const draft = key ? await loadDraft(deps.db, key, deps.now()) : undefined;
    const place = placeIn(c.req.query());
    return showForm(c, deps, emptyForm({ ...draft, ...place }), 200, { draftBack: draft !== undefined && !place });
  });

  routes.post(form, async (c) => {
    const read = await readTyped(c, deps);
    if (!read.ok) return showForm(c, deps, read.state, formStatus[read.kind]);
    const { state } = read;
    const { submissionKey, anyway, picture, ...texts } = read.value;
    if (!anyway) {
      const areaIds = texts.areaId === null ? [] : [texts.areaId];
      const alike = await alikeTo(deps.db, { words: texts.title, areaIds });
      if (alike.similar.length > 0) return showForm(c, deps, state, 422, { alike });
    }
    const actor = c.get('actor');
    if (actor.kind === 'visitor') {
      await rememberDraft(c, deps, 'initiatief', await saveDraft(deps.db, state.values, deps.now()));
      return c.redirect(`/inloggen?terug=${encodeURIComponent(form)}`, 303);
    }
    const draftKey = await draftKeyOf(c, deps, 'initiatief');
    const result = await startInitiative(deps, actor, { texts, picture, submissionKey, draftKey });
    if (!result.ok) {
      const { kind } = result.error;
      return showForm(c, deps, problem(c, state, kind), status[kind]);
    }
    forgetDraft(c, deps, 'initiatief');
    return c.redirect(`${teamHref(result.value.slug)}?klaar=begun`, 303);
  });

  routes.post(`${form}/plek`, async (c) => {
    const read = await readTyped(c, deps);
    // What is typed so far is kept as it is: nothing has to be right yet but a picture, which has to be chosen again.
    const again = !read.ok && (read.kind !== 'invalid' || read.state.errors.picture !== undefined);
    if (again) return showForm(c, deps, read.state, formStatus[read.kind]);
    const { values } = read.state;
    await rememberDraft(c, deps, 'initiatief', await saveDraft(deps.db, values, deps.now()));
    const one = (name: string) => [values[name] ?? ''].flat()[0] ?? '';
    const query = new URLSearchParams({
      gebied: one('area'),
      longitude: one('longitude'),
      latitude: one('latitude'),
    });
    return c.redirect(`${form}/plek?${query}#kaart`, 303);
  });

  routes.get(`${form}/plek`, async (c) => {
    const [model, places] = await Promise.all([
      pointMapModel(deps, readPointing(c.req.query())),
      placesOf(deps.db, []),
    ]);
    const title = startMessages(c.get('locale')).place;
    return c.html(
      <InitiativePlacePage frame={frameOf(c, deps)} model={model} places={places} form={form} title={title} />,
    );
  });

  return routes;
}

type Typed = z.output<ReturnType<typeof startFields>>;

/** What was typed, checked; a picture is stored first, so that it need not be chosen again while something else is wrong. */
async function readTyped(
  c: AppContext,
  deps: Deps,
): Promise<ReadForm<Omit<Typed, 'alt'> & Pick<StartInput, 'picture'>>> {
  const locale = c.get('locale');
  const read = await readForm(c, pictureFields.catchall(z.unknown()), { maxBytes: maxPictureBytes + 200_000 });
  if (!read.ok) return read;
  const picture = await takePicture(deps, read.value);
  const values = withPicture(read.state.values, picture.ok ? picture.value : null);
  const texts = checkForm(c, startFields(locale, { hasPicture: picture.ok && picture.value !== null }), values);
  if (!picture.ok)
    return {
      ok: false,
      kind: 'invalid',
      state: withError(texts.state, 'picture', pictureMessages(locale)[picture.error.kind]),
    };
  if (!texts.ok) return texts;
  const { alt, ...rest } = texts.value;
  const kept = picture.value === null ? null : { id: picture.value, alt };
  return { ...texts, value: { ...rest, picture: kept } };
}

type Shown = { alike?: Alike; draftBack?: boolean };

async function showForm(
  c: AppContext,
  deps: Deps,
  state: FormState,
  code: 200 | 403 | 409 | 413 | 415 | 422,
  { alike, draftBack = false }: Shown = {},
) {
  const point = readPoint(state.values);
  const [places, name] = await Promise.all([placesOf(deps.db, []), point && placeName(deps.db, point)]);
  return c.html(
    <StartPage
      frame={frameOf(c, deps)}
      state={state}
      places={places}
      placeName={name}
      alike={alike}
      draftBack={draftBack}
    />,
    code,
  );
}

function problem(c: AppContext, state: FormState, kind: StartError['kind']): FormState {
  const t = startMessages(c.get('locale'));
  switch (kind) {
    case 'not-allowed':
      return withError(state, '', t.signInLater);
    case 'outside-town':
      return withError(state, 'area', t.outsideTown);
    case 'too-many-drafts':
      return withError(state, '', t.tooMany);
  }
}

/** The place that somebody pointed out, as the page with the map sends it back. */
function placeIn({ gebied, longitude = '', latitude = '' }: Record<string, string>): FormState['values'] | undefined {
  return gebied === undefined ? undefined : { area: gebied, longitude, latitude };
}
