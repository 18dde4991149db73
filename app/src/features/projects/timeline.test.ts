import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Phase } from './load-project.ts';
import { timelineOf } from './timeline.ts';

const now = new Date('2026-11-23T10:00:00Z');
const day = fc
  .integer({ min: 0, max: 720 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const phase: fc.Arbitrary<Phase> = fc.record({
  id: fc.nat(),
  name: fc.string(),
  startsOn: fc.option(day),
  endsOn: fc.constant(null),
  approximate: fc.constant('voorjaar 2027'),
});

test('everything on the line stands in the order in which it begins, what has no date comes last', () => {
  fc.assert(
    fc.property(fc.array(phase), (phases) => {
      const times = timelineOf(phases, [], [], now).map((item) => item.from?.getTime() ?? Number.POSITIVE_INFINITY);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times).toHaveLength(phases.length);
    }),
  );
});

test('a phase without an end goes on, a meeting that began is over, a phase on its last day is still now', () => {
  const moment = {
    id: 1,
    kind: 'meeting' as const,
    title: 'Wandeling',
    startsAt: new Date('2026-11-01T10:00:00Z'),
    endsAt: null,
    approximate: null,
    place: '',
    description: '',
    stepId: null,
  };
  const phases = [
    { id: 1, name: 'Open einde', startsOn: '2026-10-01', endsOn: null, approximate: null },
    { id: 2, name: 'Vandaag de laatste dag', startsOn: '2026-11-02', endsOn: '2026-11-23', approximate: null },
    { id: 3, name: 'Ooit', startsOn: null, endsOn: null, approximate: 'voorjaar 2027' },
  ];
  expect(timelineOf(phases, [moment], [], now).map((item) => [item.title, item.state])).toEqual([
    ['Open einde', 'now'],
    ['Wandeling', 'done'],
    ['Vandaag de laatste dag', 'now'],
    ['Ooit', 'coming'],
  ]);
});
