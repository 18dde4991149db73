import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { madeVotes } from './testing/made-dialogue.ts';
import { folderWith, runDialogue } from './testing/run-dialogue.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);

test('who types over the example of the README gets what it says', async () => {
  const [votes = '', comments = ''] = blocks('csv');
  const folder = await folderWith({ 'participants-votes.csv': votes, 'comments.csv': comments });
  const [commands = ''] = blocks('sh');
  const ran: string[] = [];
  for (const line of commands.trim().split('\n')) {
    const [name = '', ...words] = line.replace('npx dialogue ', '').split(/ +/);
    const inFolder = (word: string) =>
      word === '.' ? folder : /^(open|result\.json)$/.test(word) ? join(folder, word) : word;
    const { code, stdout, stderr } = await runDialogue([name, ...words.map(inFolder)]);
    expect(code, `${name}: ${stderr}`).toBe(0);
    if (name === 'explain') expect(stdout.startsWith(blocks('text')[0] ?? '-')).toBe(true);
    ran.push(name);
  }
  expect(ran).toEqual(['analyse', 'verify', 'explain', 'next', 'replay', 'export', 'bench']);
});

test('who copies the example in code can run it', async () => {
  const [code = ''] = blocks('ts');
  const votes = madeVotes({ people: 60, statements: 20, groups: 2, density: 0.9, difference: 0.8, seed: 1 });
  const given = `const statements = [{ id: 3, text: 'Trees' }];\nconst votes = ${JSON.stringify(votes)};\n`;
  const index = new URL('./index.ts', import.meta.url).href;
  const folder = await folderWith({
    'example.mts': `${given}${code.replace('@stadmakers/dialogue', index)}
console.log(result.quality.k, verify(votes, result, { statements }).ok, map.seen(7, 3), compare(result, map.compute()).likeness);`,
  });
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'example.mts')]);
  expect(stdout).toBe('2 true true 1\n');
});
