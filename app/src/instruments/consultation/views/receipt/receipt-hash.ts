import { createHash } from 'node:crypto';

/** What a receipt is about: the number of the view in its consultation, and which supplement it is (1, 2, …), if it is one. */
export type Received = { stepId: number; number: number; supplement: number | null; receivedAt: Date; body: string };

/**
 * The receipt as a file of plain text, of which the hash is the SHA-256. Exactly: UTF-8 without a mark, lines end in one
 * line feed (LF); four lines ("Stadmakers ontvangstbewijs 1", the number of the step, the number of the view with that of
 * the supplement, the moment in UTC as ISO 8601 with milliseconds), an empty line, the text as it was received, one line
 * end. Name and address are not in it, so that it can be checked after they were forgotten. The town could make another
 * file: it is the author's own copy of the hash, in the mail or letter, that proves what was sent.
 */
export function receiptFile({ stepId, number, supplement, receivedAt, body }: Received): string {
  const which = supplement === null ? `${number}` : `${number}, aanvulling ${supplement}`;
  return [
    'Stadmakers ontvangstbewijs 1',
    `Onderdeel: ${stepId}`,
    `Zienswijze: ${which}`,
    `Ontvangen: ${receivedAt.toISOString()}`,
    '',
    body,
    '',
  ].join('\n');
}

/** The SHA-256 of that file, in hexadecimal. */
export function receiptHash(received: Received): string {
  return createHash('sha256').update(receiptFile(received), 'utf8').digest('hex');
}
