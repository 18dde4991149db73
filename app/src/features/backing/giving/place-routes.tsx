import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { type Frame, frameOf } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { PointMap, type PointMapModel, pointMapModel, readPointing } from '../../areas/index.ts';
import { type Initiative, InitiativePart, onInitiative } from '../../initiatives/index.ts';
import { distanceOf, metresBetween } from '../backing.ts';
import { backingPath } from '../backing-path.ts';
import { backingMessages } from '../messages.ts';

/**
 * A map on which somebody points out where they live. It is worked out here how far that is, and only that goes on to the
 * form: the place itself is never sent with it.
 */
export function placeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    '/initiatieven/:slug/draagvlak/plek',
    onInitiative(deps, async (c, initiative) => {
      const [first] = initiative.areas;
      const asked = readPointing(c.req.query());
      const model = await pointMapModel(deps, { ...asked, areaId: asked.areaId ?? first?.id ?? null });
      // Where only tiles are drawn there is nothing to measure from.
      if (model.kind !== 'map' || initiative.point === null)
        return c.redirect(`${backingPath(initiative.slug)}#reageer`, 303);
      c.header('cache-control', 'no-store');
      return c.html(<PlacePage frame={frameOf(c, deps)} initiative={initiative} model={model} />);
    }),
  );
  return routes;
}

type Props = { frame: Frame; initiative: Initiative; model: Extract<PointMapModel, { kind: 'map' }> };

function PlacePage({ frame, initiative, model }: Props) {
  const t = backingMessages(frame.locale);
  const back = backingPath(initiative.slug);
  const { point: there } = initiative;
  const found = model.point && model.found ? { at: model.point, area: model.found } : null;
  const wijk = found && (found.area.kind === 'buurt' ? found.area.parentId : found.area.id);
  const distance =
    found && there ? distanceOf(metresBetween(found.at, { longitude: there.lon, latitude: there.lat })) : null;
  return (
    <InitiativePart frame={frame} initiative={initiative} title={t.place.title} lead={t.place.lead}>
      <form method="get" action={`${back}/plek#kaart`} id="kaart" class="app-form">
        <PointMap model={model} locale={frame.locale} streetsBy={frame.town.mapTiles?.attribution} />
      </form>
      {found && distance && (
        <>
          <Paragraph>{t.place.found(t.distances[distance], found.area.name)}</Paragraph>
          <form method="get" action={`${back}#reageer`}>
            <HiddenField name="wijk" value={wijk ?? ''} />
            <HiddenField name="afstand" value={distance} />
            <Buttons>
              <Button>{t.place.take}</Button>
            </Buttons>
          </form>
        </>
      )}
      <LinkMore href={`${back}#reageer`}>{t.place.back}</LinkMore>
    </InitiativePart>
  );
}
