import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSummary } from './choose-summary.ts';
import { languageCodes } from './languages.ts';

const summaries = fc
  .subarray([...languageCodes])
  .map((codes) => codes.map((language) => ({ language: language as string, body: language })));

describe('which summary somebody sees first', () => {
  test('what is asked for is shown, whatever the browser says', () => {
    fc.assert(
      fc.property(summaries, fc.constantFrom(...languageCodes), fc.string(), (list, asked, header) => {
        const chosen = chooseSummary(list, header, asked);
        if (list.some(({ language }) => language === asked)) expect(chosen?.language).toBe(asked);
      }),
    );
  });
  test('only a summary that there is can be chosen, whatever the browser sends', () => {
    fc.assert(
      fc.property(summaries, fc.option(fc.string(), { nil: undefined }), (list, header) => {
        const chosen = chooseSummary(list, header, undefined);
        if (chosen) expect(list).toContain(chosen);
      }),
    );
  });
  test('somebody with a browser in Arabic from Morocco sees Arabic at once', () => {
    const list = [
      { language: 'ar', body: 'a' },
      { language: 'en', body: 'e' },
    ];
    expect(chooseSummary(list, 'ar-MA,ar;q=0.9,nl;q=0.8', undefined)?.language).toBe('ar');
    expect(chooseSummary(list, 'nl;q=0.8,ar;q=0.9', undefined)?.language).toBe('ar');
  });
  test('Dutch and English readers get the page itself first', () => {
    const list = [
      { language: 'en', body: 'e' },
      { language: 'nl-plain', body: 'n' },
      { language: 'ar', body: 'a' },
    ];
    expect(chooseSummary(list, 'nl-NL,ar;q=0.5', undefined)).toBeUndefined();
    expect(chooseSummary(list, 'en-GB', undefined)).toBeUndefined();
    expect(chooseSummary(list, undefined, 'nl-plain')?.language).toBe('nl-plain');
  });
  test('a language that is refused with q=0 is not chosen', () => {
    expect(chooseSummary([{ language: 'tr', body: 't' }], 'tr;q=0', undefined)).toBeUndefined();
  });
});
