import type { Child } from 'hono/jsx';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import type { Initiative } from './load-initiative.ts';

/** A section of the public page. */
export type InitiativeSection = { id: string; title: string; body: Child };
/** The way to a page of the team; the note says what waits there ("2 zorgen zonder antwoord"). */
export type TeamLink = { href: string; label: string; note?: string };

/** What another feature adds to the pages of an initiative; parts.tsx has all, in the order of the page. */
export type AddedPart = {
  /** Undefined where there is nothing to read. */
  section(deps: Deps, c: AppContext, initiative: Initiative): Promise<InitiativeSection | undefined>;
  teamLinks(deps: Deps, c: AppContext, initiative: Initiative): Promise<TeamLink[]>;
};
