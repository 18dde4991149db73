import type { SitePath } from '../../../platform/mail/mail-text.ts';

/** Where everybody reads about a scheme, its register and its evaluation. */
export function schemePath(key: string, part: '' | '/register' | '/evaluatie' | '/aanvragen' = ''): SitePath {
  return `/regelingen/${key}${part}`;
}

const applicantParts = {
  status: '',
  plan: '/plan',
  budget: '/begroting',
  files: '/bijlagen',
  applicant: '/gegevens',
  check: '/controle',
  submit: '/indienen',
  withdraw: '/intrekken',
  question: '/vraag',
  letter: '/brief',
  pdf: '/brief.pdf',
  report: '/verslag',
  objection: '/bezwaar',
  objectionLetter: '/bezwaar/brief',
  objectionPdf: '/bezwaar/brief.pdf',
} as const;
export type ApplicantPart = keyof typeof applicantParts;

/** Where an applicant writes and follows an application. */
export function applicationPath(id: number, part: ApplicantPart = 'status'): SitePath {
  return `/aanvragen/${id}${applicantParts[part]}`;
}

/** Where a challenger follows a request to take a task over. */
export function challengePath(id: number): SitePath {
  return `/uitdagen/mijn/${id}`;
}

/** Where officers work on such a request. */
export function challengeCasePath(id: number): SitePath {
  return `/beheer/uitdagingen/${id}`;
}

/** Where officers work on an application. */
export function casePath(id: number): SitePath {
  return `/beheer/aanvragen/${id}`;
}

/** Where a council member reads and judges an application. */
export function councilPath(id: number): SitePath {
  return `/raad/${id}`;
}

/** Where a file of an application is read. */
export function filePath(id: number, file: string): SitePath {
  return `/aanvragen/${id}/bestanden/${file}`;
}
