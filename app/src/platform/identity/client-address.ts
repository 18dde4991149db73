import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The address at the other end of the connection, or null in a test without one. */
function socketAddress(c: Context): string | null {
  const incoming = (c.env as { incoming?: unknown } | undefined)?.incoming;
  return incoming ? (getConnInfo(c).remote.address ?? null) : null;
}

/**
 * Who sends the request, for counting only. Behind a proxy on a private address it is the last entry that the proxy
 * added to X-Forwarded-For; what a client itself wrote before it is never used.
 */
export function clientAddress(c: Context): string {
  const socket = socketAddress(c) ?? 'unknown';
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && isPrivate(socket) ? forwarded : socket;
}

/** Whether the request comes from this very machine. A proxy in between makes everybody local, so its sign is no. */
export function isFromThisMachine(c: Context): boolean {
  const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => c.req.header(name));
  return !forwarded && isLoopback(socketAddress(c) ?? '');
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

function isPrivate(address: string): boolean {
  return isLoopback(address) || /^(::ffff:)?(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^f[cd]/.test(address);
}
