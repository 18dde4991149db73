import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../http/env.ts';

// Chrome shows a PDF in a page that it makes itself, to which the policy of the answer applies: its viewer is an object
// with its size in a style attribute. Nothing else is allowed, and there is no page of ours to do harm in.
const policy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Lets a browser show a PDF, which the policy of our pages forbids; what is no PDF keeps that of our pages. */
export const documentPolicy = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  if (c.res.headers.get('content-type') === 'application/pdf') c.header('content-security-policy', policy);
});
