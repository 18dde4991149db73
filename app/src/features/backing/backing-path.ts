import { initiativeHref, teamHref } from '../initiatives/index.ts';

/** Where people say what they think of an initiative, and read what others think. */
export function backingPath(slug: string) {
  return initiativeHref(slug, '/draagvlak');
}

/** One worry with its answer, on that page. */
export function worryPath(slug: string, id: number) {
  return initiativeHref(slug, `/draagvlak#zorg-${id}`);
}

/** The participation report; without a version the newest. */
export function reportPath(slug: string, version?: number) {
  return initiativeHref(
    slug,
    version === undefined ? '/participatieverslag' : `/participatieverslag/versie/${version}`,
  );
}

/** Where the team answers and sees the figures; and where it writes the report. */
export function teamBackingPath(slug: string) {
  return teamHref(slug, '/draagvlak');
}

/** Where the team writes the report. */
export function teamReportPath(slug: string) {
  return teamHref(slug, '/draagvlak/verslag');
}

/** The sheet on which neighbours say it on paper. */
export function backingSheetPath(slug: string) {
  return teamHref(slug, '/draagvlak/papier');
}

/** Where everybody reads how many support a request to take a task over, and supports it. */
export function challengeSupportPath(id: number) {
  return `/uitdagen/verzoeken/${id}#steun` as const;
}

/** Where everybody reads how many ask for a city conversation, and supports it. */
export function conversationSupportPath(id: number) {
  return `/stadsgesprekken/${id}#steun` as const;
}

/** Where the desk, or the team itself, enters what somebody said on paper or by phone. */
export function deskBackingPath(projectId: number) {
  return `/balie/draagvlak/${projectId}` as const;
}
