import type { SitePath } from '../../platform/mail/mail-text.ts';

const staff = '/beheer/programma';

/** The pages of the programme: for everybody, and for its team. */
export const programmeHref = {
  monitor: '/monitor',
  figures: '/monitor/cijfers',
  figure: (key: string): SitePath => `/monitor/cijfers/${key}`,
  balances: '/jaarbalans',
  balance: (year: number): SitePath => `/jaarbalans/${year}`,
  staff,
  newLine: `${staff}/lijnen/nieuw`,
  line: (id: number): SitePath => `${staff}/lijnen/${id}`,
  note: (id: number): SitePath => `${staff}/lijnen/${id}/notitie`,
  activities: `${staff}/activiteiten`,
  suggestions: `${staff}/activiteiten/voorstellen`,
  measures: `${staff}/cijfers`,
  measureNow: `${staff}/cijfers/bereken`,
  targets: `${staff}/cijfers/doelen`,
  newIndicator: `${staff}/cijfers/nieuw`,
  imports: `${staff}/cijfers/inlezen`,
  keepImport: `${staff}/cijfers/inlezen/bewaren`,
  staffBalances: '/beheer/jaarbalans',
  staffBalance: (year: number): SitePath => `/beheer/jaarbalans/${year}`,
} as const;
