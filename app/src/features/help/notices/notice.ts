import { fail, ok, type Result } from '../../../platform/result.ts';

/** What can be asked for and offered. */
export const kinds = ['hands', 'knowledge', 'place', 'material', 'money', 'network'] as const;
export type Kind = (typeof kinds)[number];
/** An initiative asks (need), people and organisations offer. */
export type Side = 'need' | 'offer';
export const otherSide = { need: 'offer', offer: 'need' } as const satisfies Record<Side, Side>;

/** How a notice ended; it ends by itself at its date. */
export const closings = ['found_here', 'found_elsewhere', 'not_needed'] as const;
export type Closing = (typeof closings)[number];
export type Status = 'published' | 'hidden' | 'closed';

/** What its owner writes; `untilOn` is the last day on which it stands on the site. */
export type NoticeDraft = {
  kind: Kind;
  title: string;
  body: string;
  organisation: string;
  authorName: string;
  areaId: number | null;
  place: string;
  untilOn: string;
};

/** What somebody placed before, as far as it decides whether more may come. */
export type Earlier = { title: string; body: string; withinDay: boolean; standing: boolean };

export type PlaceError =
  | { kind: 'date-passed' }
  | { kind: 'date-too-far'; latest: string }
  | { kind: 'same-text' }
  | { kind: 'too-many-today'; limit: number };
export type ChangeError =
  | { kind: 'date-passed' }
  | { kind: 'date-too-far'; latest: string }
  | { kind: 'hidden-by-moderator' };
export type CloseError = { kind: 'hidden-by-moderator' } | { kind: 'closed-already' };

/** More in one day is no longer somebody who helps, but somebody who fills the page. */
export const noticesADay = 5;

/** Decides whether somebody may place one more: not the same text again, not too many a day, for half a year at most. */
export function place(
  draft: NoticeDraft,
  earlier: readonly Earlier[],
  days: { today: string; latest: string },
): Result<NoticeDraft, PlaceError> {
  const dated = within(draft.untilOn, days);
  if (!dated.ok) return dated;
  if (earlier.filter(({ withinDay }) => withinDay).length >= noticesADay)
    return fail({ kind: 'too-many-today', limit: noticesADay });
  const same = earlier.some(
    (one) => one.standing && plain(one.title) === plain(draft.title) && plain(one.body) === plain(draft.body),
  );
  return same ? fail({ kind: 'same-text' }) : ok(draft);
}

/** Decides whether a notice may change; with a new date one that ended stands on the site again. */
export function change(
  status: Status,
  draft: NoticeDraft,
  days: { today: string; latest: string },
): Result<Status, ChangeError> {
  if (status === 'hidden') return fail({ kind: 'hidden-by-moderator' });
  const dated = within(draft.untilOn, days);
  return dated.ok ? ok('published') : dated;
}

/** Decides whether a notice may be closed by its owner. */
export function close(status: Status): Result<'closed', CloseError> {
  if (status === 'hidden') return fail({ kind: 'hidden-by-moderator' });
  return status === 'closed' ? fail({ kind: 'closed-already' }) : ok('closed');
}

function within(
  day: string,
  { today, latest }: { today: string; latest: string },
): Result<null, ChangeError & PlaceError> {
  if (day < today) return fail({ kind: 'date-passed' });
  return day > latest ? fail({ kind: 'date-too-far', latest }) : ok(null);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
