import type { Challenge } from './load-challenge.ts';

/** What a request still lacks before it can be sent. */
export type RequestLack =
  | 'title'
  | 'summary'
  | 'plan'
  | 'why-better'
  | 'continuity'
  | 'carried-out-by'
  | 'neighbours'
  | 'cost'
  | 'who'
  | 'name'
  | 'reach';

type Draft = Pick<
  Challenge,
  | 'title'
  | 'summary'
  | 'plan'
  | 'whyBetter'
  | 'continuity'
  | 'carriedOutBy'
  | 'neighbours'
  | 'proposedCents'
  | 'applicantKind'
  | 'applicantName'
  | 'email'
  | 'postalAddress'
  | 'rules'
>;

/** Everything that is needed before a request can be sent, in the order of the form. A legal entity is not. */
export function lackingInRequest(draft: Draft): RequestLack[] {
  const lacks: [RequestLack, boolean][] = [
    ['title', draft.title === ''],
    ['summary', draft.summary === ''],
    ['plan', draft.plan === ''],
    ['why-better', draft.whyBetter === ''],
    ['continuity', draft.continuity === ''],
    ['carried-out-by', draft.carriedOutBy === ''],
    ['neighbours', draft.neighbours === ''],
    ['cost', draft.proposedCents === null],
    ['who', !draft.rules.whoMay.some(({ key }) => key === draft.applicantKind)],
    ['name', draft.applicantName === ''],
    ['reach', draft.email === '' && draft.postalAddress === ''],
  ];
  return lacks.filter(([, missing]) => missing).map(([lack]) => lack);
}
