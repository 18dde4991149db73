import { fail, ok, type Result } from '../../../platform/result.ts';

/** What the council is asked about a way: keep it, try it longer, or stop. */
export const verdicts = ['structural', 'try', 'not'] as const;
export type Verdict = (typeof verdicts)[number];

/** What is proposed about one way. */
export type Item = { key: string; verdict: Verdict; why: string; forWhom: string; costs: string };

/** The texts of a proposal. */
export type ProposalText = { intro: string; items: Item[]; closing: string; changeNote: string };

export type PublishProblem =
  | { kind: 'intro-missing' }
  | { kind: 'why-missing'; keys: string[] }
  | { kind: 'change-note-missing' };

/** Decides whether the proposal may go to the council: nothing is proposed without why. */
export function mayPublish(text: ProposalText, publishedBefore: boolean): Result<null, PublishProblem> {
  if (text.intro === '') return fail({ kind: 'intro-missing' });
  const keys = text.items.filter(({ why }) => why === '').map(({ key }) => key);
  if (keys.length > 0) return fail({ kind: 'why-missing', keys });
  return publishedBefore && text.changeNote === '' ? fail({ kind: 'change-note-missing' }) : ok(null);
}
