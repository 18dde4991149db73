import { type Address, document, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a reply memorandum: one in the making, and one that was published (fill-town.ts). */
export function memorandumAddresses(town: Examples): Address[] {
  const { answeringDraft, answeringTheme, answeringRemark, answeringParagraph, answeredDraft } = town;
  const nota = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/nota';
  const slug = 'wordt-beantwoord';
  const own = '/trajecten/:slug/inspraak/:stepId/nota';
  const answered = 'is-beantwoord';
  return [
    filled('process manager', nota, slug, answeringDraft),
    filled('process manager', `${nota}/onderwerpen/:id`, slug, answeringDraft, answeringTheme),
    filled('process manager', `${nota}/zienswijzen/:source`, slug, answeringDraft, 1),
    filled('process manager', `${nota}/reacties/:source`, slug, answeringDraft, answeringRemark),
    filled('process manager', `${nota}/tekst`, slug, answeringDraft),
    filled('process manager', `${nota}/tekst/:id`, slug, answeringDraft, answeringParagraph),
    filled('process manager', `${nota}/publiceren`, slug, answeringDraft),
    filled('visitor', own, answered, answeredDraft),
    filled('visitor', `${own}/versie/:version`, answered, answeredDraft, 1),
    document(filled('visitor', `${own}/nota.json`, answered, answeredDraft), 'application/json'),
    document(filled('visitor', `${own}/nota.csv`, answered, answeredDraft), 'text/csv'),
  ];
}
