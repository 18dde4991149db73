import type { Consultation } from '../consultation.ts';
import type { ConsultationPart } from '../consultation-path.ts';
import type { ConsultationFacts } from './load-facts.ts';

export type ConsultationCheck = {
  key: 'settings' | 'draft' | 'announced' | 'views' | 'memorandum';
  state: 'done' | 'todo' | 'blocked';
  part: ConsultationPart | null;
};

/** What is done, what is next and what cannot be done yet; `today` is YYYY-MM-DD. */
export function consultationChecklist(
  { draftTitle, firstDay, lastDay, announcedAt }: Consultation,
  { paragraphs, answered }: ConsultationFacts,
  today: string,
): ConsultationCheck[] {
  const set = draftTitle !== '' && firstDay !== null;
  const over = announcedAt !== null && lastDay !== null && lastDay < today;
  const stateOf = (done: boolean, possible = true) => (done ? 'done' : possible ? 'todo' : 'blocked');
  return [
    { key: 'settings', state: stateOf(set), part: null },
    { key: 'draft', state: stateOf(paragraphs > 0), part: 'draft' },
    { key: 'announced', state: stateOf(announcedAt !== null, set && paragraphs > 0), part: null },
    { key: 'views', state: stateOf(over, announcedAt !== null), part: 'views' },
    { key: 'memorandum', state: stateOf(answered, over), part: 'memorandum' },
  ];
}
