import type { Quota } from '@stadmakers/sortition';
import type { solveMessages } from './solve-messages.ts';
import type { Trouble } from './task.ts';

type Texts = ReturnType<typeof solveMessages>;
type Infeasible = Extract<Trouble, { kind: 'infeasible' }>;
export type Ways = Infeasible['waysOut'];

/** What cannot be had together, in one sentence. */
export function whyText({ demands }: Infeasible, size: number, t: Texts): string {
  return demands.length === 0 ? t.poolTooSmall : t.together(size, listed(demands.map(demandIn(t)), t));
}

/** A way out as part of a sentence: "22 plaatsen in plaats van 24". */
export function wayText(way: Ways[number], asked: number, t: Texts): string {
  return listed(wayTexts(way, asked, t), t);
}

/** Why nothing can be drawn though nothing is impossible: what is wrong with the pool. */
export function issuesText({ issues }: Extract<Trouble, { kind: 'invalid' }>, t: Texts): string {
  return [...new Set(issues.map(({ code }) => issueText(code, t)))].join(' ');
}

/** Words as a sentence of their own. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function demandIn(t: Texts) {
  return ({ quota, side }: Infeasible['demands'][number]) =>
    side === 'min' ? t.atLeast(quota.min, nameOf(quota)) : t.atMost(quota.max, nameOf(quota));
}

function wayTexts({ changes, size, anyHousehold }: Ways[number], asked: number, t: Texts): string[] {
  return [
    ...changes.flatMap((change) => changeTexts(change, t)),
    ...(size === undefined ? [] : [t.otherSize(asked, size)]),
    ...(anyHousehold ? [t.anyHousehold] : []),
  ];
}

function changeTexts({ quota, min, max }: Ways[number]['changes'][number], t: Texts): string[] {
  return [
    ...(min === quota.min ? [] : [t.lower(nameOf(quota), quota.min, min)]),
    ...(max === quota.max ? [] : [t.raise(nameOf(quota), quota.max, max)]),
  ];
}

function nameOf({ category, value }: Quota): string {
  return `“${category}: ${value}”`;
}

function issueText(code: string, { issue }: Texts): string {
  return Object.hasOwn(issue, code) ? issue[code as keyof typeof issue] : issue.other;
}

function listed(parts: readonly string[], { and }: Texts): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
