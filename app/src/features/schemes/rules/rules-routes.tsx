import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { listAreas } from '../../areas/index.ts';
import { dayField, noticeOf } from '../../staff/index.ts';
import { OfficerPage } from '../cases/officer-page.tsx';
import { refuseUnlessOfficer } from '../cases/on-case.ts';
import { doesWork } from '../states/lock-application.ts';
import { readChallengeRules } from './challenge-rules-form.ts';
import { listSchemes, type Scheme } from './load-scheme.ts';
import { rulesMessages } from './messages.ts';
import { onAnyScheme } from './on-scheme.ts';
import { readRules, rulesValues } from './rules-form.ts';
import { RulesPage } from './rules-page.tsx';
import { type SaveRulesError, saveRules } from './save-rules.ts';

const path = '/beheer/regelingen/:key';
type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const status = {
  'not-allowed': 403,
  'scheme-not-found': 404,
  'in-the-past': 422,
  'area-unknown': 422,
} as const satisfies Record<SaveRulesError['kind'], number>;

/** The schemes of the town for officers, and changing their rules. */
export function rulesRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/beheer/regelingen', async (c) => {
    const refused = refuseUnlessOfficer(c, ['secretary', 'finance']);
    if (refused) return refused;
    const t = rulesMessages(c.get('locale'));
    const secretary = doesWork(c.get('actor'), 'secretary');
    const all = await listSchemes(deps.db, townDay(deps.now()));
    // A Right to Challenge has no fund to look after.
    const schemes = all.filter(({ kind }) => secretary || kind === 'subsidy');
    const part = secretary ? '' : '/kas';
    return c.html(
      <OfficerPage frame={frameOf(c, deps)} part="schemes" title={t.schemes} lead={t.schemesLead}>
        <RowList>
          {schemes.map(({ key, rules }) => (
            <RowItem title={<Written>{rules.name}</Written>} href={`/beheer/regelingen/${key}${part}`} />
          ))}
        </RowList>
      </OfficerPage>,
    );
  });
  routes.get(
    path,
    onAnyScheme(deps, ['secretary'], async (c, scheme) =>
      page(c, deps, scheme, emptyForm(rulesValues((await newest(deps, scheme)) ?? scheme.rules, townDay(deps.now())))),
    ),
  );
  routes.post(
    path,
    onAnyScheme(deps, ['secretary'], async (c, scheme) => {
      const t = rulesMessages(c.get('locale'));
      const form = await readForm(c, z.looseObject({ fromDay: dayField(t.fromDayWrong) }));
      if (!form.ok) return page(c, deps, scheme, form.state, formStatus[form.kind]);
      const before = (await newest(deps, scheme)) ?? scheme.rules;
      const { rules, state } =
        scheme.kind === 'challenge'
          ? readChallengeRules(form.state, c.get('locale'), before)
          : readRules(form.state, c.get('locale'));
      if (rules === null) return page(c, deps, scheme, state, 422);
      const { fromDay } = form.value;
      const saved = await saveRules(deps, c.get('actor'), { schemeId: scheme.id, fromDay, rules });
      if (saved.ok) return c.redirect(`/beheer/regelingen/${scheme.key}?klaar=bewaard`, 303);
      switch (saved.error.kind) {
        case 'not-allowed':
        case 'scheme-not-found':
          throw new HTTPException(status[saved.error.kind]);
        case 'in-the-past':
          return page(c, deps, scheme, withError(state, 'fromDay', t.fromDayWrong), 422);
        case 'area-unknown':
          return page(c, deps, scheme, withError(state, 'area.0.code', t.wrong.whole), 422);
      }
    }),
  );
  return routes;
}

/** The rules of a version that is ready and comes into force later: what is changed next goes on from there. */
async function newest(deps: Deps, scheme: Scheme) {
  const coming = await comingDay(deps, scheme);
  if (!coming) return undefined;
  const later = (await listSchemes(deps.db, coming)).find(({ id }) => id === scheme.id);
  return later?.rules;
}

async function comingDay({ db, now }: Deps, { id }: Scheme): Promise<string | null> {
  const row = await db
    .selectFrom('schemeVersion')
    .select('fromDay')
    .where('schemeId', '=', id)
    .where('fromDay', '>', townDay(now()))
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.fromDay ?? null;
}

async function page(c: AppContext, deps: Deps, scheme: Scheme, state: FormState, code: Code = 200) {
  const [areas, comingOn] = await Promise.all([listAreas(deps.db), comingDay(deps, scheme)]);
  const frame = frameOf(c, deps, noticeOf(c, rulesMessages(c.get('locale')).done));
  const below = areas.filter(({ kind }) => kind !== 'gemeente');
  return c.html(<RulesPage frame={frame} {...{ scheme, comingOn, state }} areas={below} />, code);
}
