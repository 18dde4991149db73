import type { Box } from '../outline.ts';

/** A part of the map as it stands in an address: west, south, east, north in degrees; null where that makes no sense. */
export function readBox(text: string | undefined): Box | null {
  const degrees = (text ?? '').split(',').map((part) => (part.trim() ? Number(part) : Number.NaN));
  const [west = 0, south = 0, east = 0, north = 0] = degrees;
  const sound = degrees.length === 4 && degrees.every(Number.isFinite) && west < east && south < north;
  const onEarth = west >= -180 && east <= 180 && south >= -85 && north <= 85;
  return sound && onEarth ? { west, south, east, north } : null;
}

/** A box as it stands in an address; five decimals are a metre. */
export function writeBox({ west, south, east, north }: Box): string {
  return [west, south, east, north].map((degrees) => Number(degrees.toFixed(5))).join(',');
}
