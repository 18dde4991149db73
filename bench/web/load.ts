import autocannon from 'autocannon';

/** What came of a load; latencies in milliseconds. */
export type Load = { requestsPerSecond: number; p50: number; p99: number; requests: number };
type Request = { method?: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string };
type Options = {
  connections?: number;
  /** Ends after this many seconds… */
  seconds?: number;
  /** …or after this many requests, whichever comes first. */
  amount?: number;
  /** The status that every answer must have. */
  status?: number;
};

const warmUp = 50;

/**
 * Sends one request over and over, or a row of them, each once where the row is long enough; throws if any answer is
 * not as expected.
 */
export async function load(
  address: string,
  request: Request | readonly Request[],
  { connections = 20, seconds = 4, amount, status = 200 }: Options = {},
): Promise<Load> {
  const row: readonly Request[] = Array.isArray(request) ? request : [request as Request];
  // Every connection gets its own part of the row.
  let client = 0;
  const setupClient = (one: autocannon.Client) => {
    const own = client++ % connections;
    one.setRequests(row.length < connections ? [...row] : row.filter((_, index) => index % connections === own));
  };
  const run = (limit: { duration: number } | { amount: number }, width: number) =>
    autocannon({ url: address, connections: width, setupClient, timeout: 30, ...limit });
  // The first answers pay for compiling and for reading from disk. A row is not warmed up: each stands for one person.
  if (row.length === 1 && amount !== 1) await run({ amount: warmUp }, Math.min(connections, warmUp));
  const result = await run(amount ? { amount } : { duration: seconds }, connections);
  const answers = Object.entries(result.statusCodeStats ?? {}).map(([code, { count = 0 }]) => ({ code, count }));
  const answered = answers.reduce((sum, { count }) => sum + count, 0);
  if (result.errors > 0 || answered === 0 || answers.some(({ code }) => code !== String(status))) {
    throw new Error(`${row[0]?.path}: ${result.errors} errors, answers ${JSON.stringify(answers)}`);
  }
  return {
    requestsPerSecond: Math.round(answered / result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    requests: answered,
  };
}
