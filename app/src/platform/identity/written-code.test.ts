import { expect, test } from 'vitest';
import { readWrittenCode, writtenCode } from './written-code.ts';

test('a code survives small letters, spaces and what is easily misread', () => {
  expect(readWrittenCode(' acd8 - 5l29 ')).toBe('ACD85L29');
  expect(readWrittenCode('ACDB-SIZ9')).toBe('ACD85L29');
});

test('every code is two groups of four, and reads as itself', () => {
  for (let round = 0; round < 200; round += 1) {
    const code = writtenCode();
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(readWrittenCode(code)).toBe(code.replace('-', ''));
  }
});
