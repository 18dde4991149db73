import { type MemorandumWork, withoutPlace } from './load-work.ts';
import { ownWords } from './place-point.ts';
import { mustBeAnswered } from './sources.ts';
import type { Point } from './theme.ts';

type Source = Point['source'];

/** A view or remark as its page shows it. Who wrote it is not there: that is no matter for an answer. */
export type Shown = {
  source: Source;
  text: string;
  /** The paragraph that a remark is about. */
  about: string | null;
  state: 'open' | 'late' | 'withdrawn';
  /** Whether it is a remark that has its answer. */
  answered: boolean;
  /** What has no place yet and comes after it. */
  next: Source | null;
};

/** A view or remark of this consultation, or undefined where there is none, or none that may be seen. */
export function sourceOf(memo: MemorandumWork, source: Source): Shown | undefined {
  const next = nextAfter(memo, source);
  if (source.kind === 'view') {
    const view = memo.views.find(({ number }) => number === source.number);
    if (!view) return undefined;
    const state = mustBeAnswered(view) ? 'open' : view.withdrawn ? 'withdrawn' : 'late';
    return { source, text: view.text, about: null, state, answered: false, next };
  }
  const remark = memo.remarks.find(({ id }) => id === source.id);
  if (!remark) return undefined;
  const about = memo.paragraphs.find(({ id }) => id === remark.paragraphId)?.body ?? null;
  return { source, text: ownWords(remark), about, state: 'open', answered: remark.responseId !== null, next };
}

/** Views by number, then remarks; after the last one the first again. */
function nextAfter(memo: MemorandumWork, source: Source): Source | null {
  const { views, remarks } = withoutPlace(memo);
  const waiting: Source[] = [
    ...views.map(({ number }) => ({ kind: 'view' as const, number })),
    ...remarks.map(({ id }) => ({ kind: 'remark' as const, id })),
  ];
  const others = waiting.filter((one) => JSON.stringify(one) !== JSON.stringify(source));
  return others.find((one) => isAfter(one, source)) ?? others[0] ?? null;
}

function isAfter(one: Source, source: Source): boolean {
  if (one.kind === 'view') return source.kind === 'view' && one.number > source.number;
  return source.kind === 'view' || one.id > source.id;
}
