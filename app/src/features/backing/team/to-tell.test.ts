import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellings, toTell } from './to-tell.ts';

test('the team hears first of a worry, then that it is late, and only then does the town, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }), (mornings) => {
      let told = 0;
      const heard = [];
      for (const waited of [...mornings].sort((a, b) => a - b)) {
        const telling = toTell(told, waited);
        if (telling === null) continue;
        if (telling === 'late') expect(waited).toBeGreaterThanOrEqual(5);
        if (telling === 'town') expect(waited).toBeGreaterThanOrEqual(10);
        told = tellings[telling];
        heard.push(telling);
      }
      expect(heard).toEqual(['fresh', 'late', 'town'].slice(0, heard.length));
    }),
  );
});
