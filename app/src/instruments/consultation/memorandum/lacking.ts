import { type MemorandumWork, withoutPlace } from './load-work.ts';
import type { Theme } from './theme.ts';

/** What a subject lacks before it can be published. */
export type ThemeLacking = {
  kind: 'answer-missing' | 'outcome-missing' | 'change-missing';
  theme: Pick<Theme, 'id' | 'title'>;
};

/** What has to be done before a memorandum can be published. */
export type Lacking =
  | { kind: 'view-without-place'; number: number }
  | { kind: 'remarks-without-place'; count: number }
  | ThemeLacking;

/** What is lacking, in the order in which an officer does it. A subject without points is left out of a memorandum. */
export function lackingIn(work: MemorandumWork): Lacking[] {
  const { views, remarks } = withoutPlace(work);
  return [
    ...views.map(({ number }) => ({ kind: 'view-without-place' as const, number })),
    ...(remarks.length > 0 ? [{ kind: 'remarks-without-place' as const, count: remarks.length }] : []),
    ...work.themes.filter(({ points }) => points.length > 0).flatMap(lackingOf),
  ];
}

/** What is lacking of one subject. Who adopts something says what changes. */
export function lackingOf({ id, title, answer, outcome, change }: Theme): ThemeLacking[] {
  const theme = { id, title };
  const lacking: ThemeLacking[] = [];
  if (answer === '') lacking.push({ kind: 'answer-missing', theme });
  if (outcome === null) lacking.push({ kind: 'outcome-missing', theme });
  if ((outcome === 'adopted' || outcome === 'partly') && change === '') lacking.push({ kind: 'change-missing', theme });
  return lacking;
}
