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

/** What these people answer: two groups that differ on a third of the statements. */
export function answersOf(people: readonly string[], { statements }: SeededDialogue, amount: number): Sent[] {
  return Array.from({ length: amount }, (_, index) => {
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

/** Sends them over so many connections at once; one that is refused or broken off is not sent again. */
export async function sendAnswers(
  address: string,
  path: string,
  answers: readonly Sent[],
  { connections }: { connections: number },
): Promise<Answering> {
  const done: Answering = { kept: [], failed: 0, took: [] };
  let next = 0;
  const one = async () => {
    for (let answer = answers[next++]; answer; answer = answers[next++]) {
      const { begin, statement, answer: choice } = answer;
      const from = performance.now();
      const sent = await fetch(`${address}${path}/meedoen`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ begin, statement: String(statement), answer: choice }),
      }).catch(() => undefined);
      await sent?.arrayBuffer().catch(() => undefined);
      if (sent?.status === 303) {
        done.kept.push(answer);
        done.took.push(performance.now() - from);
      } else done.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  done.took.sort((a, b) => a - b);
  return done;
}
