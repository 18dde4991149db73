import type { Child } from 'hono/jsx';
import type { Actor } from '../../platform/actor.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Project } from '../projects/index.ts';

/** What is known where a way to take part is chosen: the kinds in the order of fit, with the reason of each. */
export type ChoosingPart = { order: readonly string[]; note: (kind: string) => Child; below: Child };

/** What other features bring to the pages of officers; put together in app.tsx. */
export type StaffParts = {
  choosing: (project: Project, locale: Locale) => Promise<ChoosingPart>;
  planning: (project: Project, locale: Locale) => Promise<Child>;
  /** What is over and waits for its evaluation, for who writes it; null where nothing waits. */
  evaluating: (actor: Actor & { kind: 'person' }, locale: Locale) => Promise<Child>;
};
