import { equalShares, greedy, parsePabulib, type RuleSpec } from '@stadmakers/budgeting';

/** Of the published count, what is needed to do it again. */
export type PublishedCount = {
  result: { rule: RuleSpec; winners: string[]; digest: string };
  sha256: string;
  projects: { id: number; conflicts: readonly string[] }[];
};

/** What a recount finds: all as published, another file than was counted, or another result. */
export type Recounted = 'passed' | 'otherFile' | 'otherResult';

/** Fetches what was published at this address and counts it again; throws where it cannot be reached. */
export async function recountPublished(address: string): Promise<Recounted> {
  const [file, manifest] = await Promise.all([read(`${address}/stemmen.pb`), read(`${address}/telling.json`)]);
  const [bytes, count] = await Promise.all([file.arrayBuffer(), manifest.json() as Promise<PublishedCount>]);
  if ((await sha256(bytes)) !== count.sha256) return 'otherFile';
  return recount(new TextDecoder().decode(bytes), count) === count.result.digest ? 'passed' : 'otherResult';
}

/** Counts the published file of ballots again: the code of the result that comes out, or undefined if it cannot be read. */
export function recount(file: string, count: PublishedCount): string | undefined {
  const parsed = parsePabulib(file);
  if (!parsed.ok) return undefined;
  // The format of the file does not know which projects exclude one another.
  const conflicts = new Map(count.projects.map((project) => [String(project.id), project.conflicts]));
  const projects = parsed.election.projects.map((one) => ({ ...one, conflicts: conflicts.get(one.id) ?? [] }));
  const election = { ...parsed.election, projects };
  const { rule } = count.result;
  switch (rule.name) {
    case 'greedy':
      return greedy(election, rule).digest;
    case 'equal-shares': {
      const { threshold, ties, completion } = rule;
      return equalShares(election, { threshold, ties, completion }).digest;
    }
    case 'phragmen':
    case 'bos':
      // No town counts by these here.
      return undefined;
  }
}

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
