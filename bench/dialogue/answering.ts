import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededDialogue } from './seed.ts';

/** One answer that somebody sends; `begin` is what the form of a new browser holds, and so is this participant. */
export type Sent = { begin: string; statement: number; answer: 'agree' | 'disagree' | 'pass' };
export type Answering = {
  /** Those to which the server said that they are kept. */
  kept: Sent[];
  failed: number;
  /** Milliseconds of each that was kept, ascending. */
  took: number[];
};

/** What these people answer, each so many statements: two groups that differ on a third of them. */
export function answersOf(people: readonly string[], { statements }: SeededDialogue, each: number): Sent[] {
  return Array.from({ length: people.length * each }, (_, index) => {
    const person = index % people.length;
    const turn = Math.floor(index / people.length);
    const place = (person * 7 + turn * 11) % statements.length;
    const agrees = place % 3 === 0 ? person % 2 === 0 : (person + place) % 5 > 0;
    return {
      begin: people[person] ?? '',
      statement: statements[place] ?? 0,
      answer: (person + place) % 17 === 0 ? 'pass' : agrees ? 'agree' : 'disagree',
    };
  });
}

/** People at their browsers: each has a cookie once they answered, and an address of their own. */
export function browsers(people: readonly string[], path: string) {
  const cookies = new Map<string, string>();
  const addresses = new Map(people.map((begin, index) => [begin, `10.${index >> 8}.${index & 255}.1`]));

  async function send(address: string, answer: Sent, done: Answering): Promise<void> {
    const { begin, statement, answer: choice } = answer;
    const from = performance.now();
    const sent = await fetch(`${address}${path}/meedoen`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: address,
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': addresses.get(begin) ?? '',
        cookie: cookies.get(begin) ?? '',
      },
      body: new URLSearchParams({ begin, statement: String(statement), answer: choice }),
    }).catch(() => undefined);
    await sent?.arrayBuffer().catch(() => undefined);
    if (sent?.status !== 303) {
      done.failed += 1;
      return;
    }
    const [cookie] = sent.headers.getSetCookie();
    if (cookie) cookies.set(begin, cookie.split(';')[0] ?? '');
    done.kept.push(answer);
    done.took.push(performance.now() - from);
  }

  return {
    /** Sends answers over so many connections at once; one that is refused or broken off is not sent again. */
    async over(address: string, answers: readonly Sent[], connections: number): Promise<Answering> {
      const done: Answering = { kept: [], failed: 0, took: [] };
      let next = 0;
      const one = async () => {
        for (let answer = answers[next++]; answer; answer = answers[next++]) await send(address, answer, done);
      };
      await Promise.all(Array.from({ length: connections }, one));
      done.took.sort((a, b) => a - b);
      return done;
    },

    /** Sends so many a second, whether or not those before came back. */
    async paced(address: string, answers: readonly Sent[], perSecond: number): Promise<Answering> {
      const done: Answering = { kept: [], failed: 0, took: [] };
      const from = performance.now();
      const under = answers.map(async (answer, index) => {
        await sleep(Math.max(0, from + (index * 1000) / perSecond - performance.now()));
        await send(address, answer, done);
      });
      await Promise.all(under);
      done.took.sort((a, b) => a - b);
      return done;
    },
  };
}
