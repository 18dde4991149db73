import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sealLines } from '../platform/audit/seal.ts';
import { verifyChain } from '../platform/audit/verify.ts';
import { crawl, type FoundForm, patternOf } from './crawl.ts';
import type { Deed } from './deed.ts';
import { deeds, withoutLine } from './every-deed.ts';
import { everyForm, type KnownForm, routesOf } from './every-form.ts';
import { type Cookies, type LivedInTown, livedInTown } from './lived-in-town.ts';

let town: LivedInTown;
let known: ReadonlyMap<string, KnownForm>;

vi.setConfig({ testTimeout: 300_000 });
beforeAll(async () => {
  town = await livedInTown();
  ({ forms: known } = await everyForm(town));
}, 300_000);
afterAll(() => town.drop());

/** The form as it stands there now, not as it was before others did things. */
async function formOn(page: string, as: string, pattern: string): Promise<FoundForm> {
  const { forms } = await crawl(town, { as, from: [page], perKind: 0 });
  const form = forms.find(({ action }) => patternOf(town, 'POST', action) === pattern);
  if (!form) throw new Error(`${page} has no form for ${pattern}`);
  return form;
}

async function perform(pattern: string, deed: Deed): Promise<{ response: Response; by: keyof Cookies }> {
  const { page = '', by: finder = 'visitor' } = known.get(pattern) ?? {};
  const by = deed.by ?? finder;
  if (deed.instead) return { response: await deed.instead(town), by };
  const on = typeof deed.on === 'function' ? await deed.on(town) : deed.on;
  const form = await formOn(on ?? page, town.as[by], pattern);
  const fields = Object.entries({ ...form.fields, ...deed.fields });
  const body = form.multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) body.append(name, String(value));
  for (const [name, file] of Object.entries(deed.files?.() ?? {})) (body as FormData).append(name, file);
  const headers = { origin: town.deps.settings.baseUrl, cookie: town.as[by] };
  return { response: await town.send(form.action, { method: 'POST', body, headers }), by };
}

/** `person:…` of a cookie, as it stands in the log. */
async function actorOf(cookie: string): Promise<string> {
  if (!cookie) return 'visitor';
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  const session = await town.db.selectFrom('session').select('personId').where('token', '=', token).executeTakeFirst();
  return `person:${session?.personId}`;
}

test('every form of the app is tried here, or has its reason not to leave a line', () => {
  expect([...Object.keys(deeds), ...Object.keys(withoutLine)].sort()).toEqual(routesOf(town, 'POST').sort());
});

test('whatever anybody does leaves a line with who did it, and the chain of all of them holds', async () => {
  const missing: string[] = [];
  for (const [pattern, deed] of Object.entries(deeds)) {
    const actors = new Map<string, string>();
    for (const [name, cookie] of Object.entries(town.as)) actors.set(name, await actorOf(cookie));
    const { id: last } = await town.db
      .selectFrom('auditLine')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    const { response, by } = await perform(pattern, deed);
    const lines = await town.db
      .selectFrom('auditLine')
      .select(['act', 'actor'])
      .where('id', '>', last)
      .orderBy('id')
      .execute();
    const actor = deed.actor ?? actors.get(by);
    const left = lines.some((line) => line.act === deed.act && line.actor === actor);
    if (response.status >= 400 || !left) missing.push(`${pattern}: ${response.status}, ${JSON.stringify(lines)}`);
  }
  expect(missing).toEqual([]);
  while (await sealLines(town.db)) {
    // until nothing waits
  }
  const { count } = await town.db
    .selectFrom('auditLine')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(await verifyChain(town.db)).toMatchObject({ sealed: count, unsealed: 0, brokenAt: null });
});
