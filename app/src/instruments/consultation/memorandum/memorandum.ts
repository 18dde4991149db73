import type { Outcome } from '../../../features/answers/index.ts';
import type { Consultation } from '../consultation.ts';
import type { MemorandumWork } from './load-work.ts';
import { type Channel, mustBeAnswered } from './sources.ts';
import type { Point } from './theme.ts';

/** A memorandum as it was published, whole; days are YYYY-MM-DD. Nothing in it says who somebody is. */
export type Memorandum = {
  draftTitle: string;
  basis: string;
  firstDay: string | null;
  lastDay: string | null;
  counts: {
    views: number;
    onTime: number;
    late: number;
    withdrawn: number;
    remarks: number;
    /** By which way views and remarks came in, those that did. */
    channels: { channel: Channel; views: number; remarks: number }[];
  };
  subjects: Subject[];
  /** Each view by its number, with the numbers of the subjects that answer it. */
  register: { view: number; state: ViewState; subjects: number[] }[];
  /** Paragraphs that become different, with the number of the subject because of which. */
  amendments: { before: string; after: string; subject: number | null }[];
};

/** A subject with what people said, the answer, and what changes because of it. */
export type Subject = {
  number: number;
  title: string;
  points: { from: { view: number } | { remarks: number }; summary: string }[];
  answer: string;
  outcome: Outcome;
  change: string;
};

export type ViewState = 'in-time' | 'late' | 'withdrawn';

/** Makes the memorandum of what officers wrote. Remarks with the same summary under one subject are one point. */
export function makeMemorandum(
  { draftTitle, basis, firstDay, lastDay }: Consultation,
  work: MemorandumWork,
): Memorandum {
  const { views, remarks, paragraphs } = work;
  const themes = work.themes.filter(({ points }) => points.length > 0);
  const numberOf = new Map(themes.map(({ id }, index) => [id, index + 1]));
  const subjects = themes.map(({ title, points, answer, outcome, change }, index): Subject => {
    if (outcome === null) throw new Error(`Subject "${title}" has no outcome.`);
    return { number: index + 1, title, points: pointsOf(points), answer, outcome, change };
  });
  return {
    draftTitle,
    basis,
    firstDay,
    lastDay,
    counts: {
      views: views.length,
      onTime: views.filter(mustBeAnswered).length,
      late: views.filter((view) => view.late && !view.withdrawn).length,
      withdrawn: views.filter((view) => view.withdrawn).length,
      remarks: remarks.length,
      channels: channelsOf(work),
    },
    subjects,
    register: views.map((view) => ({
      view: view.number,
      state: view.withdrawn ? 'withdrawn' : view.late ? 'late' : 'in-time',
      subjects: subjects
        .filter(({ points }) => points.some(({ from }) => 'view' in from && from.view === view.number))
        .map(({ number }) => number),
    })),
    amendments: paragraphs
      .filter(({ body, amended }) => amended !== null && amended !== body)
      .map(({ body, amended, amendedBy }) => ({
        before: body,
        after: amended ?? '',
        subject: amendedBy === null ? null : (numberOf.get(amendedBy) ?? null),
      })),
  };
}

function pointsOf(points: readonly Point[]): Subject['points'] {
  const ofViews = points.flatMap(({ source, summary }) =>
    source.kind === 'view' ? [{ from: { view: source.number }, summary }] : [],
  );
  const ofRemarks = points.filter(({ source }) => source.kind === 'remark');
  const bySummary = Map.groupBy(ofRemarks, ({ summary }) => summary);
  return [...ofViews, ...[...bySummary].map(([summary, same]) => ({ from: { remarks: same.length }, summary }))];
}

function channelsOf({ views, remarks }: MemorandumWork): Memorandum['counts']['channels'] {
  return channels
    .map((channel) => ({
      channel,
      views: views.filter((view) => view.channel === channel).length,
      remarks: remarks.filter((remark) => remark.channel === channel).length,
    }))
    .filter((one) => one.views + one.remarks > 0);
}

const channels: readonly Channel[] = ['web', 'paper', 'desk', 'phone', 'meeting', 'class'];
