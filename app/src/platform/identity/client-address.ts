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

/**
 * Whether the request comes from this very machine. A proxy in between makes everybody local, so its sign is no; and a
 * site elsewhere may let its own name lead here, so the name that was asked for must be this machine's too.
 */
export function isFromThisMachine(c: Context): boolean {
  const forwarded = proxyHeaders.some((name) => c.req.header(name));
  const { hostname } = new URL(c.req.url);
  return !forwarded && isLoopback(socketAddress(c) ?? '') && (hostname === 'localhost' || isLoopback(hostname));
}

const proxyHeaders = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via'];

function isLoopback(address: string): boolean {
  return ['::1', '[::1]'].includes(address) || /^(::ffff:)?127(\.\d+){3}$/.test(address);
}

function isPrivate(address: string): boolean {
  return isLoopback(address) || /^(::ffff:)?(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^f[cd]/.test(address);
}
