import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categories, decisions, possible, type Ruling, rule, shownChange, type TextStatus } from './decision.ts';

const status = fc.constantFrom<TextStatus>('waiting', 'published', 'hidden', 'withdrawn');
const ruling: fc.Arbitrary<Ruling> = fc.record({
  decision: fc.constantFrom(...decisions),
  category: fc.option(fc.constantFrom(...categories)),
  ownWords: fc.constantFrom('', '  ', 'Dit is een scheldwoord.'),
});

test('nobody decides about their own text, whatever they choose', () => {
  fc.assert(
    fc.property(status, ruling, (status, ruling) => {
      expect(rule({ status, own: true }, ruling)).toEqual({ ok: false, error: { kind: 'own-text' } });
    }),
  );
});

test('a text is never hidden without a reason that its writer can understand', () => {
  fc.assert(
    fc.property(status, ruling, (status, ruling) => {
      const decided = rule({ status, own: false }, ruling);
      fc.pre(decided.ok && decided.value === 'hidden' && status !== 'hidden');
      expect(ruling.category).not.toBeNull();
      if (ruling.category === 'other') expect(ruling.ownWords.trim()).not.toBe('');
    }),
  );
});

test('what a writer withdrew stays withdrawn, and a text is shown only by publishing or restoring it', () => {
  fc.assert(
    fc.property(status, ruling, (status, ruling) => {
      const decided = rule({ status, own: false }, ruling);
      if (status === 'withdrawn') expect(decided.ok).toBe(false);
      if (!decided.ok) return;
      expect(possible(status)).toContain(ruling.decision);
      if (shownChange(status, decided.value) === 1) expect(['publish', 'restore']).toContain(ruling.decision);
    }),
  );
});

test('the count of shown texts follows any sequence of decisions', () => {
  fc.assert(
    fc.property(status, fc.array(ruling), (first, rulings) => {
      let now = first;
      let shown = Number(first === 'published');
      for (const ruling of rulings) {
        const decided = rule({ status: now, own: false }, ruling);
        if (!decided.ok) continue;
        shown += shownChange(now, decided.value);
        now = decided.value;
      }
      expect(shown).toBe(Number(now === 'published'));
    }),
  );
});
