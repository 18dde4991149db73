import { formatCsv } from '../csv.ts';
import type { Result } from '../result.ts';
import { toTable } from './to-table.ts';

/** The texts of the files to publish. */
export type OpenFiles = Record<'statements.csv' | 'groups.csv' | 'about.json', string>;

/**
 * What of a result may be published: no participants, no places on the map, and no cell of fewer than `k` people. A few known
 * votes single most people out, so the votes themselves are not in it.
 */
export function exportOpen(
  result: Result,
  { k = result.provenance.options.kAnonymity }: { k?: number } = {},
): OpenFiles {
  if (!Number.isSafeInteger(k) || k < 2) throw new RangeError(`k is a whole number from 2, not ${k}.`);
  const { header, rows } = toTable(result, { k });
  const people = result.participants.length;
  const sizes = result.groups.map(({ size }) => size);
  const alone = people - sizes.reduce((sum, size) => sum + size, 0);
  // A group that is too small, or the few without a group, would follow from the number of all.
  const counted = [...sizes, alone].every((size) => size === 0 || size >= k);
  // Who was kept in is nobody's business; the input has it for who may see that.
  const { keepParticipants, ...options } = result.provenance.options;
  const about = {
    hiddenBelow: k,
    participants: people >= k && counted ? people : null,
    groups: result.quality.k,
    reason: result.quality.reason,
    consensus: result.consensus,
    commonGround: result.commonGround,
    divisive: result.divisive,
    provenance: { ...result.provenance, options },
  };
  return {
    'statements.csv': formatCsv(
      [header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))].map((row) => [...row]),
    ),
    'groups.csv': formatCsv([
      ['group', 'size', 'confidence'],
      ...result.groups.map(({ label, size, confidence }) => [
        label,
        size >= k ? String(size) : '',
        confidence === null ? '' : confidence.toFixed(2),
      ]),
    ]),
    'about.json': `${JSON.stringify(about, null, 2)}\n`,
  };
}
