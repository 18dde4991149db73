import type { Child } from 'hono/jsx';
import type { AppContext } from '../../platform/http/env.ts';
import type { Initiative } from './load-initiative.ts';

/** A part of the public page that another feature brings. */
export type InitiativeSection = { id: string; title: string; body: Child };
/** A page of the team that another feature brings; the note says what waits there ("2 zorgen zonder antwoord"). */
export type TeamLink = { href: string; label: string; note?: string };

/** What other features bring to the pages of one initiative, in the order of the page; put together in parts.tsx. */
export type InitiativePartsOf = (
  c: AppContext,
  initiative: Initiative,
) => Promise<{ sections: InitiativeSection[]; teamLinks: TeamLink[] }>;
