import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOver, move, type Stage, stages, stagesAfter } from './stage.ts';

const stage = fc.constantFrom(...stages);
const start = { stage: 'idea' as Stage, status: 'published' as 'draft' | 'published' | 'closed' };

test('whatever people try one after another, an initiative only takes steps that the table allows', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(stage, fc.constantFrom('', ' ', 'Geen tijd meer'))), (tries) => {
      let now = start;
      for (const [to, why] of tries) {
        const before = now;
        const moved = move(before, to, why);
        if (!moved.ok) continue;
        expect(stagesAfter(before.stage)).toContain(moved.value.stage);
        expect(moved.value.status).toBe(isOver(moved.value.stage) ? 'closed' : 'published');
        expect(moved.value.stoppedBecause !== '').toBe(moved.value.stage === 'stopped');
        if (moved.value.stage === 'done') expect(before.stage).toBe('running');
        now = moved.value;
      }
    }),
  );
});

test('from every stage there is a way on, and every unfinished initiative can stop', () => {
  for (const from of stages) {
    expect(stagesAfter(from).length).toBeGreaterThan(0);
    if (!isOver(from)) expect(stagesAfter(from)).toContain('stopped');
  }
});

test('who stops says why, and a draft goes nowhere', () => {
  expect(move(start, 'stopped', '  ')).toEqual({ ok: false, error: { kind: 'reason-missing' } });
  expect(move({ ...start, status: 'draft' }, 'exploring', '')).toEqual({ ok: false, error: { kind: 'not-published' } });
});
