import { expect, test } from 'vitest';
import { side } from './point-view.ts';
import { streetTiles } from './street-tiles.ts';

// The Grote Markt of Haarlem; its tile numbers as OpenStreetMap computes them.
const market = { longitude: 4.6366, latitude: 52.3812 };

test('the pictures of streets are those of the place, cover the map and are few', () => {
  const tiles = streetTiles('https://kaart.example/{z}/{x}/{y}.png', { ...market, span: 700 });
  expect(tiles.map((tile) => tile.href)).toContain('https://kaart.example/15/16806/10767.png');
  expect(tiles.length).toBeLessThanOrEqual(9);
  expect(Math.min(...tiles.map((tile) => tile.x))).toBeLessThanOrEqual(0);
  expect(Math.min(...tiles.map((tile) => tile.y))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map((tile) => tile.x + tile.width))).toBeGreaterThanOrEqual(side);
  expect(Math.max(...tiles.map((tile) => tile.y + tile.height))).toBeGreaterThanOrEqual(side);
});
