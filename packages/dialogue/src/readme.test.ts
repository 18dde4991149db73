import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
