import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import { draftKeyOf, forgetDraft, rememberDraft } from '../../../platform/http/draft-cookie.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listThemes, placeName, placesOf, pointMapModel, readPoint, readPointing } from '../../areas/index.ts';
import { teamHref } from '../initiative-href.ts';
import type { Initiative } from '../load-initiative.ts';
import { onTeam } from '../on-initiative.ts';
import { loadDraft, removeDraft, saveDraft } from '../start/drafts.ts';
import { initiativeFields } from '../start/initiative-fields.ts';
import { startMessages } from '../start/messages.ts';
import { InitiativePlacePage } from '../start/start-page.tsx';
import { editInitiative } from './change-initiative.ts';
import { DetailsPage } from './details-page.tsx';
import { teamMessages } from './messages.ts';
import { throwUnless } from './refused.ts';

const path = '/initiatieven/:slug/beheer/gegevens';
const maxUse = 1000;

/** Changing what, why, where and who. */
export function detailsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onTeam(deps, async (c, initiative) => {
      const { gebied, longitude = '', latitude = '' } = c.req.query();
      const place = gebied === undefined ? undefined : { area: gebied, longitude, latitude };
      // Who was sent to the map and back finds what was typed before; another initiative has its own.
      const key = place && (await draftKeyOf(c, deps, 'initiatief-wijzigen'));
      const draft = key ? await loadDraft(deps.db, key, deps.now()) : undefined;
      const typed = draft?.of === initiative.slug ? draft : valuesOf(initiative);
      return page(c, deps, initiative, emptyForm({ ...typed, ...place }), 200);
    }),
  );

  routes.post(
    path,
    onTeam(deps, async (c, initiative) => {
      const locale = c.get('locale');
      const own = z.object({
        inputUse: z.string().trim().max(maxUse, teamMessages(locale).tooLong(maxUse)).prefault(''),
        themeIds: manyOf(z.coerce.number().int().positive()),
      });
      const read = await readForm(c, z.intersection(initiativeFields(locale), own));
      if (!read.ok) return page(c, deps, initiative, read.state, formStatus[read.kind]);
      const { submissionKey: _, anyway: __, inputUse, themeIds, ...texts } = read.value;
      const saved = await editInitiative(deps, c.get('actor'), initiative.id, { texts, inputUse, themeIds });
      if (!saved.ok) {
        throwUnless(saved.error);
        return page(c, deps, initiative, withError(read.state, 'area', startMessages(locale).outsideTown), 422);
      }
      const key = await draftKeyOf(c, deps, 'initiatief-wijzigen');
      if (key) await removeDraft(deps.db, key);
      forgetDraft(c, deps, 'initiatief-wijzigen');
      return c.redirect(`${teamHref(initiative.slug)}?klaar=bewaard`, 303);
    }),
  );

  routes.post(
    `${path}/plek`,
    onTeam(deps, async (c, initiative) => {
      const read = await readForm(c, initiativeFields(c.get('locale')));
      if (!read.ok && read.kind !== 'invalid') return page(c, deps, initiative, read.state, formStatus[read.kind]);
      const values = { ...read.state.values, of: initiative.slug };
      await rememberDraft(c, deps, 'initiatief-wijzigen', await saveDraft(deps.db, values, deps.now()));
      const one = (name: string) => [read.state.values[name] ?? ''].flat()[0] ?? '';
      const query = new URLSearchParams({
        gebied: one('area'),
        longitude: one('longitude'),
        latitude: one('latitude'),
      });
      return c.redirect(`${teamHref(initiative.slug, '/gegevens/plek')}?${query}#kaart`, 303);
    }),
  );

  routes.get(
    `${path}/plek`,
    onTeam(deps, async (c, initiative) => {
      const [model, places] = await Promise.all([
        pointMapModel(deps, readPointing(c.req.query())),
        placesOf(deps.db, []),
      ]);
      return c.html(
        <InitiativePlacePage
          frame={frameOf(c, deps)}
          model={model}
          places={places}
          form={teamHref(initiative.slug, '/gegevens')}
          title={startMessages(c.get('locale')).place}
        />,
      );
    }),
  );

  return routes;
}

async function page(c: AppContext, deps: Deps, initiative: Initiative, state: FormState, code: 200 | 413 | 415 | 422) {
  const point = readPoint(state.values);
  const [places, themes, name] = await Promise.all([
    placesOf(deps.db, []),
    listThemes(deps.db),
    point && placeName(deps.db, point),
  ]);
  const props = { frame: frameOf(c, deps), initiative, state, places, themes, placeName: name };
  return c.html(<DetailsPage {...props} />, code);
}

function valuesOf(initiative: Initiative): FormState['values'] {
  const { title, what, why, place, who, point, isPhysical, inputUse, areas, themes } = initiative;
  return {
    ...{ title, what, why, place, who, inputUse },
    area: String(areas[0]?.id ?? ''),
    longitude: point ? String(point.lon) : '',
    latitude: point ? String(point.lat) : '',
    ...(isPhysical ? { isPhysical: 'ja' } : {}),
    themeIds: themes.map(({ id }) => String(id)),
  };
}
