import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeFailure, maxAttempts } from './judge-failure.ts';

const now = new Date('2026-11-23T10:00:00Z');
const attempts = fc.integer({ min: 1, max: 40 });

test('a mail of which nobody knows whether it arrived is never sent again by itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'ESTREAM', undefined),
      attempts,
      (code, tried) => {
        expect(judgeFailure({ ...(code ? { code } : {}), message: 'lost' }, tried, now)).toEqual({
          status: 'uncertain',
        });
      },
    ),
  );
});

test('a refusal for good is never tried again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 599 }), attempts, (responseCode, tried) => {
      expect(judgeFailure({ code: 'EENVELOPE', responseCode, message: 'no' }, tried, now)).toEqual({
        status: 'failed',
      });
    }),
  );
});

test('a refusal for now is tried later each time, and not for ever', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 499 }), attempts, (responseCode, tried) => {
      const verdict = judgeFailure({ responseCode, message: 'later' }, tried, now);
      if (tried >= maxAttempts) {
        expect(verdict).toEqual({ status: 'failed' });
        return;
      }
      if (verdict.status !== 'queued') expect.unreachable();
      const next = judgeFailure({ responseCode, message: 'later' }, tried + 1, now);
      expect(verdict.nextAttemptAt.getTime()).toBeGreaterThan(now.getTime());
      if (next.status === 'queued') {
        expect(next.nextAttemptAt.getTime()).toBeGreaterThanOrEqual(verdict.nextAttemptAt.getTime());
      }
    }),
  );
});

test('a mail server that does not let us in is our fault, not that of the mail', () => {
  expect(judgeFailure({ code: 'EAUTH', responseCode: 535, message: '' }, 1, now).status).toBe('queued');
  expect(judgeFailure({ code: 'ESOCKET', syscall: 'connect', message: '' }, 1, now).status).toBe('queued');
});
