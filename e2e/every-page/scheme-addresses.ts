import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of schemes: what everybody reads, applying, and the work of the council, the college and finance. */
export function schemeAddresses(town: Examples): Address[] {
  const [scheme, own] = ['/regelingen/:key', '/aanvragen/:id'];
  const staff = '/beheer/regelingen/:key';
  const key = 'leefbaarheid';
  const cases = [town.submitted, town.incomplete, town.complete, town.inAdvice, town.settled];
  return [
    ...plain('visitor', ['/regelingen']),
    ...['', '/register', '/evaluatie'].map((part) => filled('visitor', `${scheme}${part}`, key)),
    document(filled('visitor', `${scheme}/register.csv`, key), 'text/csv'),
    filled('applicant', `${scheme}/aanvragen`, key),
    ...plain('applicant', ['/aanvragen']),
    ...['/plan', '/begroting', '/bijlagen', '/gegevens', '/controle'].map((part) =>
      filled('applicant', `${own}${part}`, town.draftApplication),
    ),
    ...[town.incomplete, town.paid].map((id) => filled('applicant', own, id)),
    ...['/brief', '/verslag'].map((part) => filled('applicant', `${own}${part}`, town.paid)),
    filled('applicant', `${own}/bezwaar`, town.paid),
    filled('helper', `${own}/bezwaar/brief`, town.answeredObjection),
    document(filled('helper', `${own}/bezwaar/brief.pdf`, town.answeredObjection), 'application/pdf'),
    document(filled('applicant', `${own}/brief.pdf`, town.paid), 'application/pdf'),
    document(
      filled('secretary', `${own}/bestanden/:file`, town.applicationOfFile, town.applicationFile),
      'application/pdf',
    ),
    ...plain('desk', ['/balie/aanvragen']),
    ...plain('council member', ['/raad']),
    ...[town.inAdvice, town.settled].map((id) => filled('council member', '/raad/:id', id)),
    ...plain('secretary', ['/beheer/aanvragen', '/beheer/regelingen']),
    ...cases.map((id) => filled('secretary', '/beheer/aanvragen/:id', id)),
    ...[town.advised, town.objected].map((id) => filled('alderman', '/beheer/aanvragen/:id', id)),
    ...plain('finance', ['/beheer/betalingen']),
    document(
      { route: '/beheer/betalingen/:file', path: `/beheer/betalingen/${town.paymentBatch}.csv`, as: 'finance' },
      'text/csv',
    ),
    ...['', '/raad', '/kas'].map((part) => filled('secretary', `${staff}${part}`, key)),
    document(filled('finance', `${staff}/kas/boekingen.csv`, key), 'text/csv'),
  ];
}
