import { isIP } from 'node:net';
import { z } from 'zod';
import { haarlem } from '../../config/haarlem.ts';
import { neutral } from '../../config/neutral.ts';
import { fail, ok, type Result } from './platform/result.ts';
import type { OidcSettings, Settings } from './platform/settings.ts';

/** What the environment asks for; what is undefined is made or chosen at the start. */
export type Configuration = {
  port: number;
  host: string;
  dataDir: string;
  /** Without it the embedded server is started. */
  databaseUrl: string | undefined;
  /** Without it the address at which the server listens. */
  baseUrl: string | undefined;
  /** Without it one is made and kept in the data folder. */
  secret: string | undefined;
} & Pick<Settings, 'demo' | 'smtpUrl' | 'mailFrom' | 'sharedPageSeconds' | 'oidc' | 'town'>;

export type ConfigurationError = { kind: 'not-valid'; reason: string };

const towns = { haarlem, neutral };
const url = z.url().transform((value) => value.replace(/\/+$/, ''));
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  BASE_URL: url.optional(),
  SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  SHARED_PAGE_SECONDS: z.coerce.number().int().min(0).max(60).optional(),
  TOWN: z.enum(['haarlem', 'neutral']).default('haarlem'),
  DEMO: z.enum(['0', '1']).optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_PRIVATE_KEY: z.string().optional(),
  OIDC_ACR: z.string().optional(),
});
type Environment = z.infer<typeof environment>;

/** Reads the configuration from environment variables; an empty variable counts as absent. */
export function readSettings(env: Record<string, string | undefined>): Result<Configuration, ConfigurationError> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const read = parsed.data;
  const demo = read.DEMO ? read.DEMO === '1' : read.DATABASE_URL === undefined && isLoopback(read.HOST);
  if (demo && !isLoopback(read.HOST)) {
    return refuse(`DEMO=1 lets anybody become anybody, so HOST must be a loopback address, not ${read.HOST}.`);
  }
  if (read.DATABASE_URL && !demo && !read.SECRET) {
    return refuse('SECRET is required with DATABASE_URL: at least 32 random characters, the same on every server.');
  }
  const oidc = readOidc(read);
  if (!oidc.ok) return oidc;
  const town = towns[read.TOWN];
  return ok({
    port: read.PORT,
    host: read.HOST,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL,
    baseUrl: read.BASE_URL,
    secret: read.SECRET,
    demo,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM ?? town.contactEmail,
    // In a demonstration one person plays all parts and wants to see everything at once.
    sharedPageSeconds: read.SHARED_PAGE_SECONDS ?? (demo ? 0 : 5),
    oidc: oidc.value,
    town,
  });
}

/** Whether the host can be reached from this machine only. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function readOidc(read: Environment): Result<OidcSettings | undefined, ConfigurationError> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_PRIVATE_KEY: key, OIDC_ACR: acr } = read;
  if (!issuer && !clientId && !key && !acr) return ok(undefined);
  if (!issuer || !clientId || !key || !acr) {
    return refuse('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_PRIVATE_KEY and OIDC_ACR are given all four or none.');
  }
  const { protocol, hostname } = new URL(issuer);
  const allowHttp = protocol === 'http:' && isLoopback(hostname);
  if (protocol !== 'https:' && !allowHttp) return refuse('OIDC_ISSUER must start with https://.');
  const privateKeyJwk = readJwk(key);
  if (!privateKeyJwk) return refuse('OIDC_PRIVATE_KEY must be a private key as JWK, in JSON.');
  return ok({ issuer, clientId, privateKeyJwk, acrValues: acr.split(/\s+/).filter(Boolean), allowHttp });
}

function readJwk(text: string): JsonWebKey | undefined {
  try {
    const parsed = z.looseObject({ kty: z.string(), d: z.string() }).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function refuse(reason: string) {
  return fail({ kind: 'not-valid', reason } as const);
}
