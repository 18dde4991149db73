import {
  type Commitment,
  type InvitationTranscript,
  type Transcript,
  verify,
  verifyInvitations,
} from '@stadmakers/sortition';
import { Hono } from 'hono';
import type { Step } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { loadAdvice } from './advice/load-advice.ts';
import { loadFixedDraw } from './drawing/draw-state.ts';
import { panelOf } from './panel-of.ts';
import { PanelPage } from './panel-page.tsx';
import { BoardPage } from './public/board-page.tsx';
import { CheckPage } from './public/check-page.tsx';
import { InvitedPage } from './public/invited-page.tsx';
import { loadBoard } from './public/load-board.ts';
import { loadStanding } from './public/load-standing.ts';
import { loadDilemmas } from './voting/load-dilemmas.ts';

const path = '/trajecten/:slug/panel/:stepId';

/** What everybody sees of a panel: how it stands, its draw, and all that is needed to check it. */
export function publicRoutes(deps: Deps): Hono<AppEnv> {
  const { db } = deps;
  const routes = new Hono<AppEnv>();

  routes.get(path, async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    const { step, panel } = found;
    const shown = panel && {
      panel,
      standing: await loadStanding(db, panel),
      fixed: await loadFixedDraw(db, step.id),
      advice: await loadAdvice(db, step.id),
      dilemmas: await loadDilemmas(db, step.id, deps.now()),
    };
    return c.html(<PanelPage frame={frameOf(c, deps)} step={step} shown={shown} />);
  });

  routes.get(`${path}/loting`, async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    const { step, panel } = found;
    const board = panel && (await loadBoard(db, panel));
    const fixed = await loadFixedDraw(db, step.id);
    return c.html(<BoardPage frame={frameOf(c, deps)} step={step} fixed={fixed} board={board} />);
  });

  routes.get(`${path}/loting/stand.json`, async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    c.header('cache-control', 'no-store');
    return c.json({ drawn: Boolean(found.panel?.drawnAt) });
  });

  routes.get(`${path}/loting/vastgelegd.json`, async (c) => {
    const found = await panelOf(c, deps);
    const { commitment } = found ? await published(deps, found.step.id) : {};
    return found && commitment ? asFile(c, found.step, 'vastgelegd', commitment) : c.notFound();
  });

  routes.get(`${path}/loting/transcript.json`, async (c) => {
    const found = await panelOf(c, deps);
    const { transcript } = found ? await published(deps, found.step.id) : {};
    return found && transcript ? asFile(c, found.step, 'transcript', transcript) : c.notFound();
  });

  routes.get(`${path}/controleren`, async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    const { commitment, transcript } = await published(deps, found.step.id);
    const report = transcript && {
      ...verify(transcript),
      published: transcript.commitment.digest === commitment?.digest,
    };
    return c.html(
      <CheckPage frame={frameOf(c, deps)} step={found.step} digest={commitment?.digest ?? ''} report={report} />,
    );
  });

  routes.get(`${path}/uitnodigingen`, async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    const { invitations } = await published(deps, found.step.id);
    const draw = invitations && { transcript: invitations, report: verifyInvitations(invitations) };
    return c.html(<InvitedPage frame={frameOf(c, deps)} step={found.step} draw={draw} />);
  });

  routes.get(`${path}/uitnodigingen/transcript.json`, async (c) => {
    const found = await panelOf(c, deps);
    const { invitations } = found ? await published(deps, found.step.id) : {};
    return found && invitations ? asFile(c, found.step, 'uitnodigingen', invitations) : c.notFound();
  });

  return routes;
}

async function published({ db }: Deps, stepId: number) {
  const row = await db
    .selectFrom('panel')
    .select(['commitment', 'transcript', 'invitationTranscript'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  return {
    commitment: (row?.commitment ?? undefined) as Commitment | undefined,
    transcript: (row?.transcript ?? undefined) as Transcript | undefined,
    invitations: (row?.invitationTranscript ?? undefined) as InvitationTranscript | undefined,
  };
}

function asFile(c: AppContext, step: Step, name: string, content: Commitment | Transcript | InvitationTranscript) {
  c.header('content-disposition', `attachment; filename="${name}-${step.id}.json"`);
  return c.json(content);
}
