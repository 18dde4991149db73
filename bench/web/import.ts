import { writeCsv } from '../../app/src/platform/csv/write-csv.ts';
import { makePerson } from '../../app/src/testing/sign-in.ts';
import type { HotSpot, Where } from './hot-spots.ts';
import { signInAll } from './sessions.ts';

const rows = 900;

/** An import of 900 contributions, each of another person, through the pages of the desk: send, look, confirm. */
export async function measureImport({ app, db, town }: Where): Promise<HotSpot> {
  const officer = await makePerson(db, { name: 'Balie', roles: ['desk'] });
  const [cookie = ''] = await signInAll(db, app, [officer], { strong: true });
  const headers = { origin: app, cookie };
  const form = new FormData();
  form.set('receivedOn', new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  form.set('file', new File([file()], 'formulieren.csv', { type: 'text/csv' }));

  const begin = performance.now();
  const sent = await fetch(`${app}/balie/invoer/${town.stepId}/csv`, {
    method: 'POST',
    headers,
    body: form,
    redirect: 'manual',
  });
  const batch = sent.headers.get('location');
  if (sent.status !== 303 || !batch) throw new Error(`The file was not taken: ${sent.status} ${await sent.text()}`);
  const looked = performance.now();
  const confirmed = await fetch(`${app}${batch}`, { method: 'POST', headers, redirect: 'manual' });
  const end = performance.now();
  if (confirmed.status !== 303) throw new Error(`The batch did not come in: ${confirmed.status}`);
  const { count } = await db
    .selectFrom('deskEntry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('batchId', '=', Number(batch.split('/').at(-1)))
    .executeTakeFirstOrThrow();
  if (count !== rows) throw new Error(`${count} of ${rows} contributions came in.`);
  return {
    name: 'An import of 900 contributions',
    found: `${Math.round(looked - begin)} ms to read and judge, ${Math.round(end - looked)} ms to let all come in`,
  };
}

function file(): string {
  const header = ['titel', 'tekst', 'kanaal', 'naam', 'e-mail', 'kenmerk'];
  const lines = Array.from({ length: rows }, (_, n) => [
    `Een bankje bij huis ${n}`,
    'Zodat ik onderweg kan uitrusten.',
    'papier',
    `T. Voorbeeld ${n}`,
    `voorbeeld${n}@post.example`,
    `9-${String(n).padStart(4, '0')}`,
  ]);
  return writeCsv([header, ...lines]);
}
