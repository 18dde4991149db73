import type { TestApp } from './app.ts';

/** The cookies that a response sets, or the one of that name, as a `Cookie` header. */
export function cookieIn(response: Response, name?: string): string {
  const pairs = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return pairs.filter((pair) => !name || pair.startsWith(`${name}=`)).join('; ');
}

/** The code in the newest mail to an address. */
export async function codeFor({ db }: Pick<TestApp, 'db'>, email: string): Promise<string> {
  const { subject } = await db
    .selectFrom('message')
    .select('subject')
    .where('toEmail', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return subject.replace(/\D/g, '');
}

/** Signs in through the pages, with the code from the mail. */
export async function signInByMail(town: TestApp, email: string, as = '') {
  const trip = cookieIn(await town.post('/inloggen', { email }));
  const code = await codeFor(town, email);
  const response = await town.post('/inloggen/code', { code }, { as: [trip, as].filter(Boolean).join('; ') });
  return { trip, code, response, session: cookieIn(response, 'sessie') };
}
