import { type Address, document, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a questionnaire; the resident and a visitor have begun it, and the moderator has sent it (fill-town.ts). */
export function surveyAddresses(examples: Examples): Address[] {
  const { surveyStep, surveySection, surveyQuestion, surveyWords, newSurveySlug, newSurveyStep } = examples;
  const own = '/trajecten/:slug/vragenlijst/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst';
  const slug = 'fietsstraat-lindelaan';
  return [
    filled('visitor', own, slug, surveyStep),
    filled('resident', `${own}/pagina/:number`, slug, surveyStep, 2),
    filled('resident', `${own}/pagina/:number/plek`, slug, surveyStep, 3),
    filled('resident', `${own}/nakijken`, slug, surveyStep),
    filled('resident', `${own}/later`, slug, surveyStep),
    filled('visitor', `${own}/later`, slug, surveyStep),
    filled('moderator', `${own}/dank`, slug, surveyStep),
    filled('desk', '/balie/vragenlijst/:stepId', surveyStep),
    filled('desk', '/balie/vragenlijst/:stepId/papier', surveyStep),
    filled('process manager', staff, slug, surveyStep),
    filled('visitor', `${own}/uitkomsten`, slug, surveyStep),
    filled('process manager', `${staff}/uitkomsten`, slug, surveyStep),
    filled('process manager', `${staff}/uitkomsten/woorden/:id`, slug, surveyStep, surveyWords),
    document(filled('process manager', `${staff}/uitkomsten/antwoorden.csv`, slug, surveyStep), 'text/csv'),
    document(filled('process manager', `${staff}/uitkomsten/codeboek.csv`, slug, surveyStep), 'text/csv'),
    filled('process manager', `${staff}/voorbeeld`, slug, surveyStep),
    filled('process manager', `${staff}/vragen/nieuw`, newSurveySlug, newSurveyStep),
    filled('process manager', `${staff}/vragen/:id`, slug, surveyStep, surveyQuestion),
    filled('process manager', `${staff}/paginas/:id`, slug, surveyStep, surveySection),
  ];
}
