import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runSortition } from './testing/run-sortition.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);

/** The words of each command in a block, as a shell reads them, with files in this folder. */
function commandsIn(block: string, folder: string): string[][] {
  return block
    .replaceAll(/ *\\\n */g, ' ')
    .split('\n')
    .filter((line) => line.startsWith('npx sortition '))
    .map((line) =>
      [...line.slice('npx sortition '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => {
        const word = quoted ?? bare;
        return /\.(csv|json|txt)$/.test(word) ? join(folder, word) : word;
      }),
    );
}

test('who types over the example of the README gets a panel, and a draw for the seat of who drops out', async () => {
  const [people = '', quotas = ''] = blocks('csv');
  const [draw = '', replace = ''] = blocks('sh');
  const folder = await folderWith({ 'respondents.csv': people, 'categories.csv': quotas });
  const ran: string[] = [];
  for (const words of commandsIn(draw, folder)) {
    const { code, stderr } = await runSortition(words);
    expect(code, `${words[0]}: ${stderr}`).toBe(0);
    ran.push(words[0] ?? '');
  }
  expect(ran).toEqual(['check', 'solve', 'commit', 'draw', 'verify']);
  const [, first = ''] = (await readFile(join(folder, 'panel.csv'), 'utf8')).split(/\r?\n/);
  await writeFile(join(folder, 'declined.txt'), `${first.split(',')[0]}\n`);
  for (const words of commandsIn(replace, folder)) {
    const { code, stdout } = await runSortition(words);
    expect(stdout).toContain('3 of 4 stay; 1 open');
    expect(code).toBe(0);
  }
});
