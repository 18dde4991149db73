import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUnsubscribe, type UnsubscribeScope, unsubscribeUrl } from './unsubscribe-token.ts';

const secret = 'a secret of more than thirty-two characters';
const scope = fc.oneof(
  fc.constant<UnsubscribeScope>('d'),
  fc.integer({ min: 1, max: 1e9 }).map((id): UnsubscribeScope => `p${id}`),
);
const tokenOf = (personId: string, what: UnsubscribeScope) =>
  unsubscribeUrl({ baseUrl: '', secret }, { personId, scope: what }).replace('/afmelden/', '');

test('whoever gets a mail can end it by its link', () => {
  fc.assert(
    fc.property(fc.uuid(), scope, (personId, what) => {
      expect(readUnsubscribe(secret, tokenOf(personId, what))).toEqual({ personId, scope: what });
    }),
  );
});

test('nobody can make a link that ends the mail of somebody else', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), scope, scope, (own, other, first, second) => {
      fc.pre(own !== other || first !== second);
      const signature = tokenOf(own, first).split('.')[2];
      expect(readUnsubscribe(secret, `${other}.${second}.${signature}`)).toBeUndefined();
      expect(readUnsubscribe('another secret that is long enough as well', tokenOf(own, first))).toBeUndefined();
    }),
  );
});
