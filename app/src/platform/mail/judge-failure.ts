/** What nodemailer tells of a mail that did not go through. */
export type SendFailure = {
  code?: string;
  responseCode?: number;
  response?: string;
  syscall?: string;
  message: string;
};

/** What becomes of the mail. 'uncertain': it may have arrived, so nobody but a person sends it again. */
export type Verdict = { status: 'queued'; nextAttemptAt: Date } | { status: 'failed' } | { status: 'uncertain' };

const minute = 60_000;
const longestDelay = 6 * 60 * minute;
/** With the growing delays the last attempt is made about two days after the first. */
export const maxAttempts = 14;

// The mail server was never reached, or did not let us in: no text of a mail has left.
const neverSpoken = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'ECONFIG', 'EPROXY']);

/** Whether the mail server was never reached: that is nothing about the mail or its reader. */
export function neverReached({ code, syscall }: SendFailure): boolean {
  return neverSpoken.has(code ?? '') || syscall === 'connect';
}

/**
 * Decides what becomes of a mail after a failed attempt; `attempts` counts this one too. A reply of the server is
 * clear: 4xx means later, 5xx means never. Silence is not: a connection lost on the way leaves the mail uncertain.
 */
export function judgeFailure(failure: SendFailure, attempts: number, now: Date): Verdict {
  const refusedForNow = failure.responseCode !== undefined && failure.responseCode < 500;
  if (neverReached(failure) || refusedForNow) {
    if (attempts >= maxAttempts) return { status: 'failed' };
    const delay = Math.min(longestDelay, minute * 2 ** Math.min(attempts - 1, 20));
    return { status: 'queued', nextAttemptAt: new Date(now.getTime() + delay) };
  }
  if (failure.responseCode !== undefined) return { status: 'failed' };
  // Refused by nodemailer itself before anything was sent: an address that cannot be.
  if (failure.code === 'EENVELOPE') return { status: 'failed' };
  return { status: 'uncertain' };
}
