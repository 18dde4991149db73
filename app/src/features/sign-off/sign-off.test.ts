import { expect, test } from 'vitest';
import { type Signature, signOff } from './sign-off.ts';

const by = (side: Signature['side'], signedBy: string): Signature => ({
  ...{ side, signedBy, function: '', signedAt: new Date('2026-11-23T10:00:00Z') },
});

test('each side signs once the version that it read, and nobody signs for both', () => {
  const fresh = { version: 2, signatures: [] };
  const half = { version: 2, signatures: [by('challenger', 'riet')] };
  expect(signOff(undefined, { side: 'town', personId: 'karim', seen: 1 })).toMatchObject({ ok: false });
  expect(signOff(fresh, { side: 'town', personId: 'karim', seen: 1 })).toEqual({
    ok: false,
    error: { kind: 'newer-version', version: 2 },
  });
  expect(signOff(fresh, { side: 'town', personId: 'karim', seen: 2 })).toEqual({ ok: true, value: 'first' });
  expect(signOff(half, { side: 'town', personId: 'karim', seen: 2 })).toEqual({ ok: true, value: 'last' });
  expect(signOff(half, { side: 'challenger', personId: 'riet', seen: 2 })).toEqual({ ok: true, value: 'already' });
  expect(signOff(half, { side: 'town', personId: 'riet', seen: 2 })).toEqual({
    ok: false,
    error: { kind: 'own-other-side' },
  });
});
