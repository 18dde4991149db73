import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { engines, importPolisCsv } from '../src/index.ts';
import { foundOf } from './planted.ts';
import { qualityOf } from './quality.ts';

// npm run bench: speed of both engines on every dialogue of the data folder and a made one, each in a process of its own,
// then the quality of both on the same dialogues, and how often planted groups are found. `-- planted` makes the last table only.
const folder = join(import.meta.dirname, '../../../../shared/data/dialogue');
const say = (line: string) => process.stdout.write(`${line}\n`);
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'votes.csv')))
  : [];
if (names.length === 0) say('(The data folder is not beside this checkout; the made dialogue only.)');

say(
  `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}. Milliseconds are of the processor.\n`,
);
say(
  '| dialogue | people | statements | votes | engine | groups | first ms | whole ms | with certainty ms | 100 votes more ms | memory MB, first | memory MB, all |',
);
say('|---|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|');
const plantedOnly = process.argv.includes('planted');
for (const name of plantedOnly ? [] : [...names, 'made'])
  for (const engine of engines) {
    const place = name === 'made' ? name : join(folder, name);
    const one = JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, 'one-dialogue.ts'), place, engine], {
        encoding: 'utf8',
      }),
    );
    const times = [one.first, one.whole, one.certain, one.warm].map((time) => time?.toFixed(0) ?? '');
    const cells = [name, one.people, one.statements, one.votes, engine, one.groups, ...times];
    const memory = [one.memoryOfOne, one.memory].map((megabytes) => megabytes.toFixed(0));
    say(`| ${[...cells, ...memory].join(' | ')} |`);
  }

say('\n| dialogue | engine | held-out gain, nats a vote | stability | order |');
say('|---|---|--:|--:|--:|');
for (const name of plantedOnly ? [] : names) {
  const text = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const dialogue = importPolisCsv({ 'votes.csv': text('votes.csv'), 'comments.csv': text('comments.csv') });
  for (const engine of engines) {
    const { gain, stability, order } = qualityOf(dialogue, engine);
    say(`| ${name} | ${engine} | ${gain.toFixed(4)} | ${stability.toFixed(3)} | ${order.toFixed(3)} |`);
  }
}

say('\n| planted groups | of one mind | people | number found | people found | could be told | of |');
say('|--:|--:|--:|--:|--:|--:|--:|');
for (const agreement of [0.9, 0.8])
  for (const people of [300, 100])
    for (const groups of [2, 3, 4, 5]) {
      const { number, people: placed, knowable, dialogues } = foundOf({ people, groups, agreement });
      say(`| ${[groups, agreement, people, number, placed, knowable, dialogues].join(' | ')} |`);
    }
for (const [name, agreement] of [
  ['none, all by chance', 0.5],
  ['none, one mind', 0.75],
] as const)
  for (const people of [300, 100]) {
    const { number, dialogues } = foundOf({ people, groups: 1, agreement });
    say(`| ${name} | ${agreement} | ${people} | ${number} | | | ${dialogues} |`);
  }
