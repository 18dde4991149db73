import { expect, test } from 'vitest';
import { boxOfView, pointTo, side, viewOfBox } from './point-view.ts';

const start = viewOfBox({ west: 4.6, south: 52.37, east: 4.65, north: 52.4 });
const closest = 240;
const nothing = { point: null, span: null, tap: null, move: null };

test('nothing is chosen until somebody taps; then the map comes closer around that place', () => {
  expect(pointTo(nothing, start, closest)).toEqual({ view: start, point: null });
  const box = boxOfView(start);
  const { view, point } = pointTo({ ...nothing, tap: { x: side * 0.75, y: side * 0.25 } }, start, closest);
  expect(point?.longitude).toBeCloseTo(box.west + 0.75 * (box.east - box.west), 9);
  expect(point?.latitude).toBeCloseTo(box.north - 0.25 * (box.north - box.south), 9);
  expect(view).toMatchObject(point ?? {});
  expect(view.span).toBeLessThan(start.span / 2);
});

test('whoever taps the same shop at every step ends within a house of it, on the closest map', () => {
  const shop = { longitude: 4.6123, latitude: 52.3817 };
  let [point, span] = [null as { longitude: number; latitude: number } | null, start.span];
  for (let taps = 0; taps < 6; taps += 1) {
    const { west, east, north, south } = boxOfView(point ? { ...point, span } : start);
    const tap = {
      x: Math.round(((shop.longitude - west) / (east - west)) * side),
      y: Math.round(((north - shop.latitude) / (north - south)) * side),
    };
    const next = pointTo({ ...nothing, point, span, tap }, start, closest);
    [point, span] = [next.point, next.view.span];
  }
  expect(span).toBe(closest);
  // 0.00001 degree is about a metre.
  expect(Math.abs((point?.longitude ?? 0) - shop.longitude)).toBeLessThan(0.00002);
  expect(Math.abs((point?.latitude ?? 0) - shop.latitude)).toBeLessThan(0.00002);
});

test('by keyboard alone the place starts in the middle, walks the four ways and can be taken away', () => {
  const pressed = pointTo({ ...nothing, tap: { x: 0, y: 0 } }, start, closest);
  expect(pressed.point).toEqual({ longitude: start.longitude, latitude: start.latitude });
  const from = { ...nothing, point: pressed.point, span: 1000 };
  const to = (move: 'noord' | 'zuid' | 'oost' | 'west') => pointTo({ ...from, move }, start, closest).point;
  expect(to('noord')?.latitude).toBeGreaterThan(start.latitude);
  expect(to('zuid')?.latitude).toBeLessThan(start.latitude);
  expect(to('oost')?.longitude).toBeGreaterThan(start.longitude);
  expect(to('west')?.longitude).toBeLessThan(start.longitude);
  expect(pointTo({ ...from, move: 'dichterbij' }, start, closest).view.span).toBe(500);
  expect(pointTo({ ...from, span: 250, move: 'dichterbij' }, start, closest).view.span).toBe(closest);
  expect(pointTo({ ...from, move: 'weg' }, start, closest)).toEqual({ view: start, point: null });
});
