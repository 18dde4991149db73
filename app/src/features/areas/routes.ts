import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { areaAt } from './area-at.ts';
import { pickerMap } from './picker-map.ts';

/** What the point picker asks for: a map to point at, and the name of the place that was pointed at. */
export function areaRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/wijken/kaart.svg', async (c) => {
    const svg = await pickerMap(deps.db);
    // Not an error: a town without real outlines lets people choose from the list only.
    if (!svg) return c.body(null, 204);
    c.header('cache-control', 'public, max-age=3600');
    return c.body(svg, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });

  routes.get('/wijken/bij', async (c) => {
    const longitude = degrees(c.req.query('lon'), 180);
    const latitude = degrees(c.req.query('lat'), 90);
    if (longitude === null || latitude === null) return c.json({ area: null }, 422);
    const area = await areaAt(deps.db, { longitude, latitude });
    return c.json({ area: area && { code: area.code, name: area.name, kind: area.kind } });
  });

  return routes;
}

function degrees(text: string | undefined, most: number): number | null {
  const value = text?.trim() ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
}
