import { setTimeout as pause } from 'node:timers/promises';

/** What the application has said yes to, by the mark that each carries. */
export type Acknowledged = { ideas: string[]; comments: string[]; supports: { idea: number; visitor: string }[] };

/** Where people write. */
export type Place = { address: string; path: string; ideas: readonly number[] };

/** How many people write at once. */
export const people = 8;

/** People who write all at once, until the application is gone; what it acknowledged is kept in `said`. */
export function startWriting(place: Place, said: Acknowledged): { ended: Promise<void> } {
  const ended = Promise.all(Array.from({ length: people }, (_, number) => write(place, said, number)));
  return { ended: ended.then(() => {}) };
}

async function write(place: Place, said: Acknowledged, number: number): Promise<void> {
  const acts = [postIdea, postSupport, postComment];
  for (let turn = number; ; turn += 1) {
    try {
      await acts[turn % acts.length]?.(place, said);
    } catch (error) {
      // A connection that was broken off: nothing was promised.
      if (error instanceof TypeError) return;
      throw error;
    }
    await pause(5);
  }
}

async function postIdea(place: Place, said: Acknowledged): Promise<void> {
  const title = `Idee ${mark()}`;
  await post(place, `${place.path}/nieuw`, {
    title,
    body: 'Voor de hele buurt.',
    anyway: 'ja',
    submissionKey: crypto.randomUUID(),
  });
  said.ideas.push(title);
}

async function postComment(place: Place, said: Acknowledged): Promise<void> {
  const body = `Reactie ${mark()}`;
  await post(place, `/ideeen/${oneOf(place.ideas)}/reactie`, { body, submissionKey: crypto.randomUUID() });
  said.comments.push(body);
}

async function postSupport(place: Place, said: Acknowledged): Promise<void> {
  const idea = oneOf(place.ideas);
  const response = await post(place, `/ideeen/${idea}/steun`, {});
  const visitor = /bezoeker=([0-9a-f-]{36})/.exec(response.headers.getSetCookie().join())?.[1];
  if (!visitor) throw new Error('A visitor who supports gets an id.');
  said.supports.push({ idea, visitor });
}

async function post({ address }: Place, path: string, form: Record<string, string>): Promise<Response> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { origin: address },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  if (response.status !== 303) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response;
}

function oneOf(ideas: readonly number[]): number {
  return ideas[Math.floor(Math.random() * ideas.length)] as number;
}

/** A mark of letters only: digits may look like somebody's telephone number, which a moderator must see first. */
function mark(): string {
  return crypto.randomUUID().replace(/[-\d]/g, (sign) => (sign === '-' ? '' : String.fromCharCode(103 + Number(sign))));
}
