import type { Point } from '../outline.ts';
import { moves, type Pointing, side } from './point-view.ts';

/** What somebody did on the map, with the area at which it started. */
export type AskedPointing = Pointing & { areaId: number | null };

/** Reads the address; what makes no sense counts as not asked. */
export function readPointing(query: Record<string, string>): AskedPointing {
  const area = number(query.gebied);
  const [x, y] = [number(query['tik.x']), number(query['tik.y'])];
  return {
    areaId: area !== null && Number.isSafeInteger(area) && area > 0 ? area : null,
    point: readPoint(query),
    span: number(query.breedte),
    tap: x !== null && y !== null && onMap(x) && onMap(y) ? { x, y } : null,
    move: moves.find((move) => move === query.stap) ?? null,
  };
}

/** The point in the fields `longitude` and `latitude`, or null. */
export function readPoint(values: Record<string, unknown>): Point | null {
  const [longitude, latitude] = [number(values.longitude), number(values.latitude)];
  if (longitude === null || latitude === null) return null;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? { longitude, latitude } : null;
}

function number(text: unknown): number | null {
  const value = typeof text === 'string' && text.trim() ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

function onMap(pixels: number): boolean {
  return pixels >= 0 && pixels <= side;
}
