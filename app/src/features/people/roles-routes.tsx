import { Hono } from 'hono';
import { z } from 'zod';
import { rolesToGive } from '../../platform/actor.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { requireStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { grantRole, type RoleError, revokeRole } from './roles.ts';
import { rolesMessages } from './roles-messages.ts';
import { RolesPage } from './roles-page.tsx';
import { projectChoices, staffList } from './staff-list.ts';

const status = {
  'person-not-found': 422,
  'project-not-found': 422,
  'already-granted': 409,
  'administrator-is-for-the-town': 422,
  'grant-not-found': 404,
  'last-administrator': 409,
} as const satisfies Record<RoleError['kind'], number>;
const text = {
  'person-not-found': 'personNotFound',
  'project-not-found': 'projectUnknown',
  'already-granted': 'alreadyGranted',
  'administrator-is-for-the-town': 'townOnly',
  'grant-not-found': 'grantNotFound',
  'last-administrator': 'lastAdministrator',
} as const satisfies Record<RoleError['kind'], keyof ReturnType<typeof rolesMessages>>;
const field: Record<RoleError['kind'], string> = {
  'person-not-found': 'email',
  'project-not-found': 'traject',
  'already-granted': 'rol',
  'administrator-is-for-the-town': 'traject',
  'grant-not-found': '',
  'last-administrator': '',
};
type Status = 200 | (typeof status)[RoleError['kind']] | (typeof formStatus)[keyof typeof formStatus];

/** /beheer/mensen: an administrator gives and takes away roles. */
export function rolesRoutes({ deps }: IdentityDeps): Hono<AppEnv> {
  const page = async (c: AppContext, state: FormState, code: Status = 200) => {
    const { done } = rolesMessages(c.get('locale'));
    const key = c.req.query('klaar');
    const notice = key === 'gegeven' || key === 'weggenomen' ? done[key] : undefined;
    const [staff, projects] = [await staffList(deps.db), await projectChoices(deps.db)];
    return c.html(<RolesPage frame={frameOf(c, deps, notice)} state={state} staff={staff} projects={projects} />, code);
  };
  const refuse = (c: AppContext, state: FormState, kind: RoleError['kind']) =>
    page(c, withError(state, field[kind], rolesMessages(c.get('locale'))[text[kind]]), status[kind]);
  return new Hono<AppEnv>()
    .use('/beheer/mensen/*', requireStaff('administrator'))
    .get('/beheer/mensen', (c) => page(c, emptyForm()))
    .post('/beheer/mensen', async (c) => {
      const t = rolesMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          email: z.string(t.emailNeeded).trim().toLowerCase().pipe(z.email(t.emailNeeded)),
          rol: z.enum(rolesToGive, t.roleNeeded),
          traject: z.union([z.literal('').transform(() => null), z.coerce.number().int().positive()], t.projectUnknown),
        }),
      );
      if (!form.ok) return page(c, form.state, formStatus[form.kind]);
      const { email, rol: role, traject: projectId } = form.value;
      const person = await deps.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst();
      if (!person) return refuse(c, form.state, 'person-not-found');
      const granted = await grantRole(deps, c.get('actor'), { personId: person.id, role, projectId });
      return granted.ok ? c.redirect('/beheer/mensen?klaar=gegeven', 303) : refuse(c, form.state, granted.error.kind);
    })
    .post('/beheer/mensen/:id{[0-9]{1,15}}/weg', async (c) => {
      const revoked = await revokeRole(deps, c.get('actor'), Number(c.req.param('id')));
      return revoked.ok
        ? c.redirect('/beheer/mensen?klaar=weggenomen', 303)
        : refuse(c, emptyForm(), revoked.error.kind);
    });
}
