import type { Hono } from 'hono';
import { haarlem } from '../../../config/haarlem.ts';
import { createApp } from '../app.tsx';
import { seedTown } from '../features/areas/index.ts';
import { seedProgramme } from '../features/programme/index.ts';
import { seedSchemes } from '../features/schemes/index.ts';
import type { Db } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import type { AppEnv } from '../platform/http/env.ts';
import type { Settings } from '../platform/settings.ts';
import { freshDatabase } from './database.ts';
import { secretOfTests } from './secret.ts';

const baseUrl = 'http://127.0.0.1:3000';

/** Fields of a form; a list is a field that stands in the form more than once. */
export type Form = Record<string, string | readonly string[]>;

/** The real app on a database of its own. */
export type TestApp = {
  deps: Deps;
  app: Hono<AppEnv>;
  db: Db;
  /** Sets the clock. */
  at(moment: Date | string): void;
  /** `as` is the cookie header of a signed-in person or known visitor. */
  get(path: string, options?: { as?: string; headers?: Record<string, string> }): Promise<Response>;
  /** Sends a form from our own pages; with `files` as multipart. Redirects are not followed. */
  post(path: string, form: Form, options?: PostOptions): Promise<Response>;
  /** Sends anything at all, also what no page of ours would, from this very machine; a stream asks for `duplex`. */
  send(path: string, init: RequestInit & { duplex?: 'half' }): Promise<Response>;
  drop(): Promise<void>;
};
export type PostOptions = { as?: string; headers?: Record<string, string>; files?: Record<string, File> };

/** Starts the app as on Monday 23 November 2026, 11:00 in Haarlem; call `drop` in `afterAll`. */
export async function testApp(options: { settings?: Partial<Settings> } = {}): Promise<TestApp> {
  const { db, drop } = await freshDatabase();
  let clock = new Date('2026-11-23T10:00:00Z');
  const deps: Deps = {
    db,
    now: () => clock,
    settings: {
      baseUrl,
      secret: secretOfTests,
      demo: false,
      smtpUrl: undefined,
      mailFrom: 'stadmakers@haarlem.example',
      sharedPageSeconds: 0,
      oidc: undefined,
      town: haarlem,
      ...options.settings,
    },
    log: () => {},
    assets: { url: (source) => `/assets/${source}` },
  };
  await seedTown(db, deps.settings.town);
  await seedSchemes(db, deps.settings.town, clock);
  await seedProgramme(db, deps.settings.town);
  const app = createApp(deps);
  const request = async (path: string, init: RequestInit, env?: object) =>
    app.request(`${deps.settings.baseUrl}${path}`, init, env);
  return {
    deps,
    app,
    db,
    drop,
    send: (path, init) => request(path, init, fromThisMachine),
    at(moment) {
      clock = new Date(moment);
    },
    get: (path, { as, headers } = {}) => request(path, { headers: { ...cookie(as), ...headers } }),
    post: (path, form, { as, headers, files } = {}) =>
      request(path, {
        method: 'POST',
        headers: { origin: new URL(deps.settings.baseUrl).origin, ...cookie(as), ...headers },
        body: files ? multipart(form, files) : urlEncoded(form),
      }),
  };
}

// As @hono/node-server tells where a request comes from.
const fromThisMachine = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 5, remoteFamily: 'IPv4' } } };

function cookie(as: string | undefined): Record<string, string> {
  return as ? { cookie: as } : {};
}

function pairs(form: Form): [string, string][] {
  return Object.entries(form).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
}

function urlEncoded(form: Form): URLSearchParams {
  return new URLSearchParams(pairs(form));
}

function multipart(form: Form, files: Record<string, File>): FormData {
  const data = new FormData();
  for (const [name, value] of pairs(form)) data.append(name, value);
  for (const [name, file] of Object.entries(files)) data.append(name, file);
  return data;
}
