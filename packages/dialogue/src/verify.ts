import { compute } from './compute.ts';
import type { Memory } from './memory.ts';
import { settled } from './options.ts';
import { inputDigest, memoryDigest, version } from './provenance.ts';
import type { Result } from './result.ts';
import type { Statement, Vote } from './vote.ts';
import { emptyTable, withVotes } from './vote-table.ts';

/** Whether the result is what the votes give, and else what is not. */
export type Verification = { readonly ok: boolean; readonly failures: readonly string[] };

/** Computes a result again from the votes, by the options that it names; a result that went on from a memory needs it. */
export function verify(
  votes: Iterable<Vote>,
  claimed: Result,
  { statements = [], memory }: { statements?: readonly Statement[]; memory?: Memory } = {},
): Verification {
  const failures: string[] = [];
  const { provenance } = claimed;
  const table = withVotes(emptyTable, votes);
  if (provenance.version !== version)
    failures.push(`The result was computed by ${provenance.version}, and this is ${version}.`);
  if (provenance.inputSha256 !== inputDigest(table, statements)) failures.push('These are other votes or statements.');
  if (provenance.memorySha256 !== (memory ? memoryDigest(memory) : null))
    failures.push(
      provenance.memorySha256 === null
        ? 'The result was computed afresh, and a memory was given.'
        : 'The result goes on from another memory than was given.',
    );
  if (failures.length > 0) return { ok: false, failures };
  const { result } = compute(table, statements, settled(provenance.options), memory);
  for (const part of Object.keys(result) as (keyof Result)[])
    if (written(result[part]) !== written(claimed[part]))
      failures.push(`The votes give other ${part} than the result has.`);
  return { ok: failures.length === 0, failures };
}

/** As JSON, without the texts of statements: they are for readers, and the same votes may come with or without them. */
function written(part: unknown): string | undefined {
  return JSON.stringify(part, (key, value) => (key === 'text' ? undefined : value));
}
