import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { initiativeHref, teamHref } from '../initiative-href.ts';
import { type Initiative, listTeam } from '../load-initiative.ts';
import { onInitiative, onTeam } from '../on-initiative.ts';
import { invite, listInvitations, withdrawInvitation } from './invitations.ts';
import { changeMember, removeMember } from './members.ts';
import { teamMessages } from './messages.ts';
import { PeoplePage } from './people-page.tsx';
import { throwUnless } from './refused.ts';

const path = '/initiatieven/:slug/beheer/mensen';
const person = ':person{[0-9a-f]{8}-[0-9a-f-]{27}}';
const blank = () => emptyForm({ role: 'member' });

/** The team: who is in it, asking somebody, changing and leaving. */
export function peopleOfTeamRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = async (
    c: AppContext,
    initiative: Initiative,
    state: FormState,
    code: 200 | 404 | 409 | 413 | 415 | 422,
  ) => {
    const [team, invitations] = await Promise.all([
      listTeam(deps.db, initiative.id),
      listInvitations(deps.db, initiative.id, deps.now()),
    ]);
    const done = teamMessages(c.get('locale')).done;
    const notice = code === 200 && c.req.query('klaar') === 'gevraagd' ? done.gevraagd : undefined;
    const frame = frameOf(c, deps, notice);
    return c.html(
      <PeoplePage frame={frame} initiative={initiative} team={team} invitations={invitations} state={state} />,
      code,
    );
  };

  routes.get(
    path,
    onTeam(deps, (c, initiative) => page(c, initiative, blank(), 200)),
  );

  routes.post(
    `${path}/uitnodigen`,
    onTeam(deps, async (c, initiative) => {
      const t = teamMessages(c.get('locale'));
      const schema = memberForm(c.get('locale')).extend({
        email: z.string().trim().toLowerCase().pipe(z.email(t.emailWrong)).prefault(''),
      });
      const read = await readForm(c, schema);
      if (!read.ok) return page(c, initiative, read.state, formStatus[read.kind]);
      const invited = await invite(deps, c.get('actor'), initiative.id, read.value);
      if (invited.ok) return c.redirect(`${teamHref(initiative.slug, '/mensen')}?klaar=gevraagd`, 303);
      throwUnless(invited.error);
      return page(c, initiative, withError(read.state, '', t.tooManyInvitations), 409);
    }),
  );

  routes.post(
    `${path}/uitnodigingen/:id{[0-9]{1,15}}/weg`,
    onTeam(deps, async (c, initiative) => {
      const done = await withdrawInvitation(deps, c.get('actor'), initiative.id, Number(c.req.param('id')));
      if (!done.ok) throwUnless(done.error);
      return c.redirect(teamHref(initiative.slug, '/mensen'), 303);
    }),
  );

  routes.post(
    `${path}/${person}`,
    onTeam(deps, async (c, initiative) => {
      const read = await readForm(c, memberForm(c.get('locale')));
      if (!read.ok)
        return page(c, initiative, { values: blank().values, errors: read.state.errors }, formStatus[read.kind]);
      const input = { personId: c.req.param('person') ?? '', ...read.value };
      const changed = await changeMember(deps, c.get('actor'), initiative.id, input);
      if (changed.ok) return c.redirect(teamHref(initiative.slug, '/mensen'), 303);
      const { kind } = throwUnless(changed.error);
      return page(c, initiative, refused(kind, c.get('locale')), memberStatus[kind]);
    }),
  );

  routes.post(
    `${path}/${person}/weg`,
    onTeam(deps, async (c, initiative) => {
      const actor = c.get('actor');
      const personId = c.req.param('person') ?? '';
      const removed = await removeMember(deps, actor, initiative.id, personId);
      if (!removed.ok) {
        const { kind } = throwUnless(removed.error);
        return page(c, initiative, refused(kind, c.get('locale')), memberStatus[kind]);
      }
      const self = actor.kind === 'person' && actor.personId === personId;
      return c.redirect(self ? initiativeHref(initiative.slug) : teamHref(initiative.slug, '/mensen'), 303);
    }),
  );

  // A member who is no initiator has no page of the team, and leaves on the public one.
  routes.post(
    '/initiatieven/:slug/verlaat',
    onInitiative(deps, async (c, initiative) => {
      const actor = c.get('actor');
      if (actor.kind !== 'person') return c.redirect('/inloggen', 303);
      const left = await removeMember(deps, actor, initiative.id, actor.personId);
      if (left.ok) return c.redirect(`${initiativeHref(initiative.slug)}?klaar=left`, 303);
      const { kind } = throwUnless(left.error);
      if (kind === 'member-not-found') return c.redirect(initiativeHref(initiative.slug), 303);
      return page(c, initiative, refused(kind, c.get('locale')), memberStatus[kind]);
    }),
  );

  return routes;
}

const memberStatus = { 'member-not-found': 404, 'last-initiator': 409 } as const;

function refused(kind: keyof typeof memberStatus, locale: Locale): FormState {
  const t = teamMessages(locale);
  return withError(blank(), '', kind === 'last-initiator' ? t.lastInitiator : t.memberGone);
}

function memberForm(locale: Locale) {
  const t = teamMessages(locale);
  return z.object({
    role: z.enum(['initiator', 'member']),
    title: z.string().trim().max(60, t.titleTooLong).prefault(''),
  });
}
