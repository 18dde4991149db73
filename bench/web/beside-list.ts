import { type Load, load } from './load.ts';

/** A page beside the list of trajectories, measured by turns: how many times as slow it is. */
export type BesideList = Load & { name: string; list: number; times: number };
type Asked = { app: string; headers: Record<string, string>; name: string; path: string; say: (line: string) => void };

// Each page and the list by turns, so that whatever else the machine does weighs on both.
const rounds = 3;

/** Measures a page and the list of trajectories, three seconds each, three times. */
export async function besideList({ app, headers, name, path, say }: Asked): Promise<BesideList> {
  const lists: Load[] = [];
  const pages: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    lists.push(await load(app, { path: '/trajecten', headers }, { seconds: 3 }));
    pages.push(await load(app, { path, headers }, { seconds: 3 }));
  }
  const [list, found] = [together(lists), together(pages)];
  const times = list.requestsPerSecond / found.requestsPerSecond;
  say(`${name}: ${found.requestsPerSecond} req/s, ${times.toFixed(2)} times the list of trajectories`);
  return { name, ...found, list: list.requestsPerSecond, times };
}

/** The mean of the rates, and the slowest of the latencies. */
function together(parts: readonly Load[]): Load {
  const sum = (of: (part: Load) => number) => parts.reduce((total, part) => total + of(part), 0);
  const most = (of: (part: Load) => number) => Math.max(...parts.map(of));
  return {
    // Slow pages of a busy machine make few requests: not rounded to whole ones.
    requestsPerSecond: Math.round((10 * sum((part) => part.requestsPerSecond)) / parts.length) / 10,
    p50: most((part) => part.p50),
    p99: most((part) => part.p99),
    requests: sum((part) => part.requests),
  };
}
