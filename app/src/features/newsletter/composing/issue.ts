import type { Locale } from '../../../platform/i18n/locale.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

export const itemKinds = [
  'news',
  'need',
  'moment',
  'gathering',
  'report',
  'answer',
  'initiative',
  'trajectory',
  'own',
] as const;
export type ItemKind = (typeof itemKinds)[number];
export type IssueState = 'draft' | 'planned' | 'sending' | 'paused' | 'stopped' | 'sent';

/** What an issue says before its pieces, in both languages; an English text that lacks is read in Dutch. */
export type IssueTexts = { titleNl: string; titleEn: string; introNl: string; introEn: string };
/** What a piece says, where more can be read, and for whom it is; without a theme and an area it is for everybody. */
export type Item = {
  id: number;
  kind: ItemKind;
  source: string | null;
  titleNl: string;
  textNl: string;
  titleEn: string;
  textEn: string;
  href: string;
  themeIds: number[];
  areaIds: number[];
};

/** The most characters of each text. */
export const longest = { title: 120, intro: 1500, text: 2000 } as const;

/** More than this is no newsletter any more. */
export const mostItems = 30;

/** A text in the language of the reader, or in Dutch where it was not translated. */
export function inLanguage(nl: string, en: string, locale: Locale): { text: string; lang: Locale } {
  return locale === 'en' && en !== '' ? { text: en, lang: 'en' } : { text: nl, lang: 'nl' };
}

export type NotReady =
  | { kind: 'not-a-draft' }
  | { kind: 'no-title' }
  | { kind: 'no-items' }
  | { kind: 'not-approved' }
  | { kind: 'no-longer-public'; count: number };

type Readiness = {
  state: IssueState;
  titleNl: string;
  approvedAt: Date | null;
  items: readonly { public: boolean }[];
};

/** Whether an issue may be sent or planned: complete, everything in it still public, and looked at by somebody else. */
export function ready({ state, titleNl, approvedAt, items }: Readiness): Result<null, NotReady> {
  if (state !== 'draft') return fail({ kind: 'not-a-draft' });
  if (titleNl === '') return fail({ kind: 'no-title' });
  if (items.length === 0) return fail({ kind: 'no-items' });
  const hidden = items.filter((item) => !item.public).length;
  if (hidden > 0) return fail({ kind: 'no-longer-public', count: hidden });
  if (approvedAt === null) return fail({ kind: 'not-approved' });
  return ok(null);
}

export type LookError = { kind: 'not-a-draft' } | { kind: 'own-work' } | { kind: 'no-title' } | { kind: 'no-items' };

/** Whether this person may give the second look: nobody approves what they wrote last. */
export function mayApprove(
  {
    state,
    titleNl,
    changedBy,
    items,
  }: Pick<Readiness, 'state' | 'titleNl'> & { changedBy: string | null; items: number },
  personId: string,
): Result<null, LookError> {
  if (state !== 'draft') return fail({ kind: 'not-a-draft' });
  if (titleNl === '') return fail({ kind: 'no-title' });
  if (items === 0) return fail({ kind: 'no-items' });
  if (changedBy === personId) return fail({ kind: 'own-work' });
  return ok(null);
}
