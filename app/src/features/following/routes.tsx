import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { emptyForm, formStatus, readForm } from '../../platform/http/form.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { type FollowTarget, follow, frequencies, unfollow } from './follow.ts';
import { FollowPage } from './follow-page.tsx';
import { followMessages } from './messages.ts';
import { namedFollows, nameOfTarget } from './my-follows.ts';
import { MyFollowsPage } from './my-follows-page.tsx';

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional();
const fields = { projectId: id, themeId: id, areaId: id, terug: z.string().optional() };
const targetFields = z.object(fields);
const done = ['gevolgd', 'gestopt', 'bewaard'] as const;

/** Following and what one follows. */
export function followingRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/volgen', requirePerson, async (c) => {
      const asked = targetFields.safeParse(c.req.query());
      const target = asked.success ? targetOf(asked.data) : undefined;
      const name = target && (await nameOfTarget(deps.db, target, c.get('locale')));
      if (!target || name === undefined) return c.notFound();
      const frequency = frequencies.find((known) => known === c.req.query('frequency')) ?? 'immediately';
      const back = safeReturnPath(c.req.query('terug'), '/mijn/volgen?klaar=gevolgd');
      const state = emptyForm({ frequency });
      return c.html(<FollowPage frame={frameOf(c, deps)} target={target} name={name} state={state} back={back} />);
    })
    .post('/volgen', async (c) => {
      const t = followMessages(c.get('locale'));
      const form = await readForm(c, z.object({ ...fields, frequency: z.enum(frequencies, t.chooseHow) }));
      if (!form.ok && form.kind !== 'invalid') throw new HTTPException(formStatus[form.kind]);
      const target = targetOf(form.ok ? form.value : typed(form.state.values));
      const actor = c.get('actor');
      const back = safeReturnPath([form.state.values.terug].flat()[0], '/mijn/volgen?klaar=gevolgd');
      if (!form.ok) {
        const name = target && (await nameOfTarget(deps.db, target, c.get('locale')));
        if (!target || name === undefined) return c.notFound();
        const page = <FollowPage frame={frameOf(c, deps)} target={target} name={name} state={form.state} back={back} />;
        return c.html(page, formStatus[form.kind]);
      }
      if (!target) return c.notFound();
      if (actor.kind === 'visitor') {
        // The wish travels in the return path: after signing in it waits, filled in, for one click.
        const wish = new URLSearchParams({
          [`${target.kind}Id`]: String(target.id),
          frequency: form.value.frequency,
          terug: back,
        });
        return c.redirect(`/inloggen?terug=${encodeURIComponent(`/volgen?${wish}`)}`, 303);
      }
      const followed = await follow(deps, actor, { target, frequency: form.value.frequency });
      if (!followed.ok) return c.notFound();
      return c.redirect(back, 303);
    })
    .post('/volgen/stop', requirePerson, async (c) => {
      const form = await readForm(c, z.object({ ...fields, frequency: z.string().optional() }));
      if (!form.ok && form.kind !== 'invalid') throw new HTTPException(formStatus[form.kind]);
      const target = form.ok ? targetOf(form.value) : undefined;
      const actor = c.get('actor');
      if (!form.ok || !target || actor.kind !== 'person') return c.notFound();
      await unfollow(deps, actor, target);
      const back = safeReturnPath(form.value.terug, '/mijn/volgen');
      return c.redirect(back.startsWith('/mijn/volgen') ? '/mijn/volgen?klaar=gestopt' : back, 303);
    })
    .get('/mijn/volgen', requirePerson, async (c) => {
      const actor = c.get('actor');
      if (actor.kind !== 'person') return c.notFound();
      const key = done.find((known) => known === c.req.query('klaar'));
      const notice = key && followMessages(c.get('locale')).done[key];
      const follows = await namedFollows(deps.db, actor.personId).execute();
      return c.html(<MyFollowsPage frame={frameOf(c, deps, notice)} follows={follows} />);
    });
}

type Ids = { projectId?: number | undefined; themeId?: number | undefined; areaId?: number | undefined };

/** Exactly one of the three, or nothing. */
function targetOf({ projectId, themeId, areaId }: Ids): FollowTarget | undefined {
  const given: FollowTarget[] = [];
  if (projectId !== undefined) given.push({ kind: 'project', id: projectId });
  if (themeId !== undefined) given.push({ kind: 'theme', id: themeId });
  if (areaId !== undefined) given.push({ kind: 'area', id: areaId });
  return given.length === 1 ? given[0] : undefined;
}

function typed(values: Record<string, string | string[]>): Ids {
  const parsed = targetFields.safeParse(values);
  return parsed.success ? parsed.data : {};
}
