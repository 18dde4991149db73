import nodemailer from 'nodemailer';
import type { Settings } from '../settings.ts';

/** How many mails are under way to the mail server at once. */
export const lanes = 5;

/** A pool of connections to the mail server; with pooling, thousands of mails need no new handshake. */
export type MailTransport = ReturnType<typeof openTransport>;

/** Opens the pool; nothing is connected until the first mail. */
export function openTransport(smtpUrl: NonNullable<Settings['smtpUrl']>) {
  return nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: lanes,
    maxMessages: 200,
    // The pool would send a mail again whose connection was lost after its text had left: that could be twice.
    maxRequeues: 0,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    // A text can name a file or an address; neither is ever fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
