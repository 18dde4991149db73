import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reason, Result } from '../result.ts';
import { folderWith, runDialogue } from '../testing/run-dialogue.ts';

const header = 'timestamp,comment-id,voter-id,vote\n';
const grid = (people: number, statements: number, vote: (person: number, statement: number) => number) =>
  Array.from({ length: people * statements }, (_, at) => {
    const [person, statement] = [Math.floor(at / statements), at % statements];
    return `${at},${statement},${person},${vote(person, statement)}\n`;
  }).join('');

async function analysed(files: Record<string, string>) {
  const folder = await folderWith(files);
  const json = join(folder, 'out.json');
  const ended = await runDialogue(['analyse', folder, '--json', json]);
  const result: Result | undefined = ended.code === 0 ? JSON.parse(await readFile(json, 'utf8')) : undefined;
  return { ...ended, result };
}

test.each<[string, Record<string, string>, Reason, string]>([
  ['a header alone', { 'votes.csv': header }, 'no-votes', 'Nobody has answered yet.'],
  ['one person', { 'votes.csv': header + grid(1, 20, () => 1) }, 'one-person', 'No groups: one-person.'],
  [
    'one statement',
    { 'votes.csv': header + grid(40, 1, (person) => (person % 3) - 1) },
    'one-statement',
    'one statement',
  ],
  ['only passes', { 'votes.csv': header + grid(40, 9, () => 0) }, 'all-alike', 'Everybody answers the same.'],
  [
    'all moderated',
    {
      'votes.csv': header + grid(40, 2, (person) => (person % 2 ? 1 : -1)),
      'comments.csv': 'comment-id,moderated,comment-body\n0,-1,No\n1,-1,No\n',
    },
    'all-moderated',
    'no statements about the subject',
  ],
])('with %s an officer gets a result with the reason: %#', async (_, files, reason, words) => {
  const { code, result, stdout } = await analysed(files);
  expect(code).toBe(0);
  expect(result).toMatchObject({ groups: [], quality: { k: 1, reason, enoughData: false } });
  expect(stdout).toContain(words);
});

test.each<[string, Record<string, string>, string]>([
  ['an empty file', { 'votes.csv': '' }, 'votes.csv:1: the file is empty'],
  ['an empty matrix', { 'participants-votes.csv': '\n' }, 'participants-votes.csv:1: the file is empty'],
  ['no header', { 'votes.csv': '5,1,2,1\n' }, 'votes.csv:1: there is no column "voter-id"'],
  ['no vote that is one', { 'votes.csv': `${header}1,1,1,constructor\n` }, 'a vote is 1, 0 or -1, not "constructor"'],
])('%s is refused, with what is wrong and where: %#', async (_, files, words) => {
  const { code, stderr, stdout } = await analysed(files);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).toContain('there are no votes that can be read');
});

test('a file from a spreadsheet is read: a byte-order mark, CRLF, semicolons, spaces, and numbers with a point', async () => {
  const rows = ['timestamp;comment-id;voter-id;vote', '5; 1;7; 1', '5;1;8;+1', '5;1;9;1.0', '5;2;7;-1.0', '5;2;8;0'];
  const { result, stderr } = await analysed({ 'votes.csv': `\u{feff}${rows.join('\r\n')}\r\n` });
  expect(stderr).not.toContain('votes.csv:');
  expect(result?.statements.map(({ agree, disagree, pass }) => [agree, disagree, pass])).toEqual([
    [3, 0, 0],
    [0, 1, 1],
  ]);
});

test('names that mean something to a program are names; what is no vote is told and left out', async () => {
  const names = ['constructor', '__proto__', 'toString', '007', '7', '1e3', '1000'];
  const good = names.map((name) => `1,${name},${name},1\n`).join('');
  const bad = ['2', '1e0', '--1', 'yes', '', '0x1', 'toString'].map((vote) => `1,1,1,${vote}\n`).join('');
  const { result, stderr } = await analysed({
    'votes.csv': `${header}${good}${bad}1e99,1,5,1\n`,
    'comments.csv': 'comment-id,moderated,comment-body\n77,1,Nobody saw this\n77,1,Twice\n,1,Nameless\n7,1,Seven\n',
  });
  const ids = result?.statements.map(({ id }) => id);
  expect(ids).toEqual([1, 7, 1000, '007', '1e3', '__proto__', 'constructor', 'toString', 77]);
  expect(result?.statements.at(-1)).toMatchObject({ agree: 0, priority: expect.any(Number), text: 'Nobody saw this' });
  expect(stderr.match(/a vote is 1, 0 or -1/g)).toHaveLength(7);
  for (const words of ['"1e99" is no time', 'statement 77 stands here twice', 'which statement it is, is missing'])
    expect(stderr).toContain(words);
});

test('a thousand slips are not told one by one', async () => {
  const { code, stderr } = await analysed({ 'votes.csv': header + '1,1,1,1\n1,1,2,9\n'.repeat(1000) });
  expect(code).toBe(0);
  expect(stderr.split('\n').length).toBeLessThan(30);
  expect(stderr).toContain('And 980 more like these.');
});
