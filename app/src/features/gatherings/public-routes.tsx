import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { isStaff } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { clientAddress } from '../../platform/identity/client-address.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { areasWithin, listAreas, listThemes, placesOf } from '../areas/index.ts';
import { noticeOf, numberIn, textField } from '../staff/index.ts';
import { ratingOf } from './attending/rate.ts';
import { calendarFile } from './calendar-file.ts';
import { gatheringKinds, learningKinds, mayRegister } from './gathering.ts';
import { GatheringPage } from './gathering-page.tsx';
import { gatheringPath } from './gathering-paths.ts';
import { GatheringsPage } from './list-page.tsx';
import { type Gathering, isShown, listGatherings, loadGathering } from './load-gatherings.ts';
import { gatheringMessages } from './messages.ts';
import { organises } from './on-gathering.ts';
import { ownRegistration } from './registering/load-registrations.ts';
import { LookInMailPage } from './registering/own-page.tsx';
import { type RegisterError, register } from './registering/register.ts';
import { registrationPath } from './registering/registration-token.ts';

const pageSize = 30;
const one = '/bijeenkomsten/:id{[0-9]{1,15}}';
const registerStatus = {
  'gathering-not-found': 404,
  'too-many': 429,
  'not-announced': 409,
  'not-open-yet': 409,
  'registration-closed': 409,
  'not-for-you': 403,
} as const satisfies Record<RegisterError['kind'], number>;

/** /bijeenkomsten: the list, each gathering, and registering for it. */
export function publicGatheringRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  return new Hono<AppEnv>()
    .get('/bijeenkomsten', async (c) => {
      const asked = askedOf(c);
      const [areas, themes, places] = await Promise.all([listAreas(db), listThemes(db), placesOf(db, [])]);
      const page = Math.min(1000, Math.max(1, Math.trunc(Number(c.req.query('pagina'))) || 1));
      const area = places.find(({ id }) => String(id) === asked.wijk);
      const theme = themes.find(({ id }) => String(id) === asked.thema);
      const kind = gatheringKinds.find((known) => known === asked.soort);
      const kinds = asked.soort === 'leren' ? learningKinds : kind ? [kind] : undefined;
      const rows = await listGatherings(db, {
        ...{ when: asked.toon === 'geweest' ? 'past' : 'coming', now: deps.now() },
        ...{ limit: pageSize, offset: (page - 1) * pageSize, online: asked.online === 'ja' },
        ...(kinds ? { kinds } : {}),
        ...(area ? { areaIds: areasWithin(areas, area.id) } : {}),
        ...(theme ? { themeId: theme.id } : {}),
      });
      const pages = Math.ceil((rows[0]?.total ?? 0) / pageSize);
      return c.html(<GatheringsPage frame={frameOf(c, deps)} {...{ rows, places, themes, asked, page, pages }} />);
    })
    .get('/bijeenkomsten/:file{[0-9]{1,15}\\.ics}', async (c) => {
      const gathering = await shown(c, Number(c.req.param('file').slice(0, -'.ics'.length)));
      return c.body(calendarFile(settings, gathering, deps.now()), 200, {
        'content-type': 'text/calendar; charset=utf-8',
      });
    })
    .get(one, async (c) => page(c, await shown(c, numberIn(c, 'id')), emptyForm(), 200))
    .get(`${one}/aangemeld`, async (c) =>
      c.html(<LookInMailPage frame={frameOf(c, deps)} gathering={await shown(c, numberIn(c, 'id'))} />),
    )
    .post(`${one}/aanmelden`, async (c) => {
      const gathering = await shown(c, numberIn(c, 'id'));
      const actor = c.get('actor');
      const locale = c.get('locale');
      const t = gatheringMessages(locale);
      const known = actor.kind === 'person' && actor.email ? { name: actor.name, email: actor.email } : null;
      const schema = z.object({
        naam: known ? z.unknown() : textField(120, t.nameMissing, t.tooLong),
        email: known
          ? z.unknown()
          : z.preprocess((given) => String(given ?? '').trim(), z.email(t.emailWrong).max(254, t.emailWrong)),
        submissionKey: z.uuid(),
      });
      const form = await readForm(c, schema);
      if (!form.ok) return page(c, gathering, form.state, formStatus[form.kind]);
      const { naam, email, submissionKey } = form.value;
      const who = known ?? { name: String(naam), email: String(email) };
      const client = clientAddress(c);
      const done = await register(deps, actor, gathering.id, {
        ...who,
        language: locale,
        submissionKey,
        client,
      });
      if (done.ok) {
        if (actor.kind !== 'person') return c.redirect(gatheringPath(gathering.id, '/aangemeld'), 303);
        const notice = done.value.state === 'waiting' ? 'wachtlijst' : 'aangemeld';
        return c.redirect(`${gatheringPath(gathering.id)}?klaar=${notice}`, 303);
      }
      const { kind } = done.error;
      if (kind === 'gathering-not-found') throw new HTTPException(404);
      const because = kind === 'too-many' ? t.tooMany : t.notOpen[kind];
      return page(c, gathering, withError(form.state, '', because), registerStatus[kind]);
    });

  /** What everybody may see, and its organiser also before. */
  async function shown(c: AppContext, id: number): Promise<Gathering> {
    const gathering = await loadGathering(db, id);
    if (!gathering) throw new HTTPException(404);
    if (!isShown(gathering) && !organises(c.get('actor'), gathering.projectId)) throw new HTTPException(404);
    return gathering;
  }

  async function page(
    c: AppContext,
    gathering: Gathering,
    state: FormState,
    code: 200 | 403 | 409 | 413 | 415 | 422 | 429,
  ) {
    const actor = c.get('actor');
    const [mine, rating] = await Promise.all([
      actor.kind === 'person' ? ownRegistration(db, gathering.id, actor.personId) : undefined,
      ratingOf(db, gathering.id),
    ]);
    const may = mayRegister(gathering, { organiser: false, officer: isStaff(actor) }, deps.now());
    const own = mine &&
      mine.state !== 'cancelled' && { state: mine.state, href: registrationPath(settings.secret, mine.id) };
    const notice = code === 200 ? noticeOf(c, gatheringMessages(c.get('locale')).done) : undefined;
    return c.html(
      <GatheringPage
        frame={frameOf(c, deps, notice)}
        notOpen={may.ok ? null : may.error}
        own={own || null}
        organiser={organises(actor, gathering.projectId)}
        {...{ gathering, rating, state }}
      />,
      code,
    );
  }
}

function askedOf(c: AppContext) {
  const asked = (name: string) => c.req.query(name) ?? '';
  return {
    ...{ soort: asked('soort'), wijk: asked('wijk'), thema: asked('thema') },
    ...{ online: asked('online'), toon: asked('toon') },
  };
}
