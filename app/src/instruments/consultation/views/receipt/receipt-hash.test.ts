import { expect, test } from 'vitest';
import { receiptFile, receiptHash } from './receipt-hash.ts';

const received = {
  stepId: 12,
  number: 7,
  supplement: null,
  receivedAt: new Date('2026-11-23T10:00:00.123Z'),
  body: 'Wij zijn tegen.\n\nÉén reden: € 5.',
};

test('the file is the one of which the page says how it is made, to the letter', () => {
  expect(receiptFile(received)).toBe(
    'Stadmakers ontvangstbewijs 1\nOnderdeel: 12\nZienswijze: 7\nOntvangen: 2026-11-23T10:00:00.123Z\n\n' +
      'Wij zijn tegen.\n\nÉén reden: € 5.\n',
  );
  // printf '…' | sha256sum
  expect(receiptHash(received)).toBe('0a7a5c4367bc27d04dada36c40087d2e0fcdd6e1a097a7f2f7a5f96db2af8721');
});

test('another text, moment, number or supplement gives another code', () => {
  const others = [
    { ...received, body: 'Wij zijn voor.' },
    { ...received, number: 8 },
    { ...received, stepId: 13 },
    { ...received, supplement: 1 },
    { ...received, receivedAt: new Date('2026-11-23T10:00:00.124Z') },
  ];
  expect(new Set([received, ...others].map(receiptHash)).size).toBe(6);
});
