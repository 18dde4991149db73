import type { SitePath } from '../../platform/mail/mail-text.ts';

/** The page of a gathering, for everybody. */
export function gatheringPath(id: number, part = ''): SitePath {
  return `/bijeenkomsten/${id}${part}`;
}

/** Where its organiser works on it. */
export function staffGatheringPath(id: number, part = ''): SitePath {
  return `/beheer/bijeenkomsten/${id}${part}`;
}
