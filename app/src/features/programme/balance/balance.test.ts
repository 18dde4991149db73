import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines, decided, refreshed } from './balance.ts';

const text = fc.constantFrom('', 'Een café.', 'Twee cafés.', 'Drie cafés.\n- Noord', 'Eigen woorden.');
const section = fc.record({ drafted: text, body: text, fresh: fc.option(text) });

test('drafting again never changes what somebody wrote', () => {
  fc.assert(
    fc.property(section, text, (before, now) => {
      const after = refreshed(before, now);
      if (before.body !== before.drafted) expect(after.body).toBe(before.body);
      else expect(after).toEqual({ drafted: now, body: now, fresh: null });
    }),
  );
});

test('drafting twice is the same as once, and what waits is never what is there', () => {
  fc.assert(
    fc.property(section, text, (before, now) => {
      const once = refreshed(before, now);
      expect(refreshed(once, now)).toEqual(once);
      if (once.fresh !== null) {
        expect(once.fresh).toBe(now);
        expect(once.fresh).not.toBe(once.body);
      }
    }),
  );
});

test('after a choice nothing waits, and the same records ask nothing again', () => {
  fc.assert(
    fc.property(section, text, fc.boolean(), (before, now, take) => {
      const waiting = refreshed(before, now);
      const after = decided(waiting, take);
      expect(after.fresh).toBeNull();
      if (waiting.fresh !== null) expect(after.body).toBe(take ? now : before.body);
      if (waiting.fresh !== null) expect(refreshed(after, now).body).toBe(after.body);
      expect(refreshed(after, now).fresh).toBeNull();
    }),
  );
});

test('what changed is shown line by line', () => {
  expect(changedLines('A\n- b\n- c', 'A\n- c\n- d')).toEqual({ gone: ['- b'], added: ['- d'] });
});
