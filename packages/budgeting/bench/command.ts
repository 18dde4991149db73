import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type City, cityFile, forints, million } from './synthetic-city.ts';

// npm run bench: parse and equal shares of every election of the data folder and of two made cities, each in a process of its own.
const folder = join(import.meta.dirname, '../../../../shared/data/budgeting');
const place = mkdtempSync(join(tmpdir(), 'budgeting-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds of others on another machine of this kind: the prototype of the background page for add1. */
const prototype: Record<string, number> = {
  Poland_Lodz_2022: 192.28,
  Poland_Warszawa_2023_Ochota: 859.94,
  France_Toulouse_2022: 6384.47,
  Poland_Wieliczka_2023_Green_Budget: 56.39,
  Netherlands_Amsterdam_252: 334.32,
  Poland_Swiecie_2023: 89.39,
  Poland_Lodz_2024_Katedralna: 42.37,
  Netherlands_Assen_2024: 56.51,
  Poland_Warszawa_2017_Las: 1561.24,
  Canada_Stanford_Dataset_PB_Dieppe_2018_vote_approvals: 113.52,
  Switzerland_Zurich_SN: 7.53,
  Poland_Zabrze_2021_Centrum_Poludnie: 3.83,
  Poland_Poznan_2026_Green_Budget: 1.27,
  Poland_Gdynia_2025_Orlowo__small: 0.89,
};

say(
  `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}. Milliseconds are of the processor.\n`,
);
say(
  '| election | voters | different ballots | projects | parse ms | shares ms | add1 ms | add1 again ms | runs | proved | whole process s | processor s | memory MB | prototype add1 ms |',
);
say('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
if (existsSync(folder))
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.pb.gz')))
    measured(name.slice(0, -'.pb.gz'.length), join(folder, name));
else say('(The data folder is not beside this checkout; made cities only.)');
made('a made city with the numbers of Budapest', forints);
made('a made city of a million', million);
rmSync(place, { recursive: true });

function made(name: string, city: City): void {
  const file = join(place, 'city.pb');
  writeFileSync(file, cityFile(city));
  measured(name, file);
}

function measured(name: string, file: string): void {
  const one = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'one-count.ts'), file], { encoding: 'utf8' }),
  );
  const cells = [
    name,
    one.voters,
    one.groups,
    one.projects,
    one.parse.toFixed(0),
    one.shares.toFixed(1),
    one.add1.toFixed(1),
    one.again?.toFixed(1) ?? '',
    one.runs.counted,
    one.runs.proved,
    (one.whole / 1000).toFixed(2),
    (one.processor / 1000).toFixed(2),
    one.memory.toFixed(0),
    prototype[name] ?? '',
  ];
  say(`| ${cells.join(' | ')} |`);
}
