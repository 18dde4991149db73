import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { dayField, noticeOf, numberIn, textField } from '../../staff/index.ts';
import type { Scheme } from '../rules/load-scheme.ts';
import { onScheme } from '../rules/on-scheme.ts';
import { addMember, endMember, listMembers, type MemberError } from './members.ts';
import { MembersPage } from './members-page.tsx';
import { councilMessages } from './messages.ts';

const path = '/beheer/regelingen/:key/raad';
const status = {
  'not-allowed': 403,
  'member-not-found': 404,
  'person-not-found': 422,
  'already-member': 409,
  'works-on-it': 409,
  'area-taken': 409,
} as const satisfies Record<MemberError['kind'], number>;

/** Giving and ending seats in the council of a scheme. */
export function memberRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    onScheme(deps, ['secretary'], (c, scheme) => page(c, deps, scheme, emptyForm())),
  );
  routes.post(
    path,
    onScheme(deps, ['secretary'], async (c, scheme) => {
      const t = councilMessages(c.get('locale')).members;
      const areas = new Set((await listAreas(deps.db)).map(({ id }) => id));
      const fields = z.object({
        email: textField(200, t.emailWrong, () => t.emailWrong),
        how: z.enum(['appointed', 'lot'], t.howMissing),
        fromDay: dayField(t.dayWrong),
        areaId: z.coerce
          .number()
          .refine((id) => id === 0 || areas.has(id))
          .default(0),
      });
      const form = await readForm(c, fields);
      if (!form.ok) return page(c, deps, scheme, form.state, formStatus[form.kind]);
      const { areaId, ...value } = form.value;
      const member = { ...value, schemeId: scheme.id, areaId: areaId === 0 ? null : areaId };
      const added = await addMember(deps, c.get('actor'), member);
      if (added.ok) return c.redirect(`/beheer/regelingen/${scheme.key}/raad?klaar=erbij`, 303);
      const code = status[added.error.kind];
      switch (added.error.kind) {
        case 'not-allowed':
        case 'member-not-found':
          throw new HTTPException(status[added.error.kind]);
        case 'area-taken':
          return page(c, deps, scheme, withError(form.state, 'areaId', t.errors[added.error.kind]), code);
        case 'person-not-found':
        case 'already-member':
        case 'works-on-it':
          return page(c, deps, scheme, withError(form.state, 'email', t.errors[added.error.kind]), code);
      }
    }),
  );
  routes.post(
    `${path}/:memberId/weg`,
    onScheme(deps, ['secretary'], async (c, scheme) => {
      const ids = { schemeId: scheme.id, memberId: numberIn(c, 'memberId') };
      const ended = await endMember(deps, c.get('actor'), ids);
      if (!ended.ok) throw new HTTPException(status[ended.error.kind]);
      return c.redirect(`/beheer/regelingen/${scheme.key}/raad?klaar=eraf`, 303);
    }),
  );
  return routes;
}

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;

async function page(c: AppContext, deps: Deps, scheme: Scheme, state: FormState, code: Code = 200) {
  const [members, all] = await Promise.all([listMembers(deps.db, scheme.id), listAreas(deps.db)]);
  // One member for each part of the town; where there are no such parts, for each wijk.
  const parts = all.filter(({ kind }) => kind === 'gebied');
  const areas = parts.length > 0 ? parts : all.filter(({ kind }) => kind === 'wijk');
  const frame = frameOf(c, deps, noticeOf(c, councilMessages(c.get('locale')).members.done));
  const today = townDay(deps.now());
  return c.html(<MembersPage frame={frame} {...{ scheme, members, areas, today, state }} />, code);
}
