import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayClose, mayPublishProject, slugOf } from './project.ts';

test('residents cannot see a trajectory before there is an agreement with them', () => {
  expect(mayPublishProject('draft', false)).toEqual({ ok: false, error: { kind: 'no-published-agreement' } });
  expect(mayPublishProject('draft', true).ok).toBe(true);
  expect(mayPublishProject('closed', true)).toEqual({ ok: false, error: { kind: 'already-published' } });
});

test('a trajectory closes only when every promise has an outcome and the report is out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('draft' as const, 'published' as const, 'closed' as const),
      fc.nat(5),
      fc.boolean(),
      (status, open, report) => {
        expect(mayClose(status, open, report).ok).toBe(status === 'published' && open === 0 && report);
      },
    ),
  );
});

test('whatever the question, its web address is short and plain', () => {
  expect(slugOf('Hoe wordt het Spaarnepark groener?')).toBe('hoe-wordt-het-spaarnepark-groener');
  expect(slugOf('Één café in de Leidsebuurt?')).toBe('een-cafe-in-de-leidsebuurt');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (question) => {
      expect(slugOf(question)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
