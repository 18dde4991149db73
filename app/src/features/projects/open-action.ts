import type { Locale } from '../../platform/i18n/locale.ts';
import type { Instruments } from '../steps/index.ts';
import { projectMessages } from './messages.ts';
import type { ProjectCard } from './project-list.ts';

/** What can be done in a trajectory now and how long it takes: "Plaats een idee, 2 minuten"; undefined for nothing. */
export function openAction(instruments: Instruments, project: ProjectCard, locale: Locale): string | undefined {
  if (!project.openStep) return undefined;
  const link = { ...project.openStep, projectSlug: project.slug };
  const { text, minutes } = instruments.of(link).invitation(link, locale);
  return minutes === null ? text : projectMessages(locale).minutes(text, minutes);
}
