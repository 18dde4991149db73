/** 'hard': this address does not exist. 'soft': not now, a full mailbox, or a server that did not want this mail. */
export type Bounce = 'hard' | 'soft';

/** After so many issues in a row that were refused, an address gets no more. */
export const softLimit = 3;

/**
 * What a refusal for good says of the address. Enhanced codes 5.1.x are about the address (RFC 3463); without one, 550,
 * 551 and 553 are (RFC 5321). Anything else may be about this mail, a full mailbox or the sender.
 */
export function bounceOf({ responseCode, response = '' }: { responseCode?: number; response?: string }): Bounce {
  const enhanced = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response)?.[1];
  if (enhanced !== undefined) return enhanced === '1' ? 'hard' : 'soft';
  return responseCode === 550 || responseCode === 551 || responseCode === 553 ? 'hard' : 'soft';
}

/** What a bounce does: an address that does not exist is suspended at once, another one after some in a row. */
export function afterBounce(bounce: Bounce, softBefore: number): { softBounces: number; suspend: boolean } {
  if (bounce === 'hard') return { softBounces: softBefore, suspend: true };
  const softBounces = softBefore + 1;
  return { softBounces, suspend: softBounces >= softLimit };
}
