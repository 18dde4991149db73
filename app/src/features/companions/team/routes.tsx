import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { type Initiative, onTeam } from '../../initiatives/index.ts';
import { noticeOf, optionalText, type Status } from '../../staff/index.ts';
import { listActions } from '../actions/list-actions.ts';
import { listMessages } from '../contact/conversation.ts';
import { messageForm } from '../contact/message-form.ts';
import { type FromTeamError, writeToCompanion } from '../contact/send-message.ts';
import { companionMessages } from '../messages.ts';
import { type AskError, askCompanion } from '../requests/ask-companion.ts';
import { type WithdrawError, withdrawRequest } from '../requests/end-companion.ts';
import { loadCase } from '../requests/load-case.ts';
import { mostQuestionCharacters } from './ask-limits.ts';
import { teamMessages } from './messages.ts';
import { TeamCompanionPage } from './team-companion-page.tsx';
import { companionHref } from './team-href.ts';

const own = companionHref(':slug');

const askStatus = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  'not-published': 409,
  'already-asked': 409,
  'expertise-unknown': 422,
  'area-unknown': 422,
} as const satisfies Record<AskError['kind'], number>;

const messageStatus = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  'no-companion': 409,
} as const satisfies Record<FromTeamError['kind'], number>;

const stopStatus = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  'no-request': 409,
} as const satisfies Record<WithdrawError['kind'], number>;

/** /initiatieven/…/beheer/begeleider: where a team asks for a companion and speaks with it. */
export function teamRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    own,
    onTeam(deps, (c, initiative) => page(c, deps, initiative, {})),
  );

  routes.post(
    own,
    onTeam(deps, async (c, initiative) => {
      const t = teamMessages(c.get('locale'));
      const form = await readForm(c, askForm(c));
      if (!form.ok) return page(c, deps, initiative, { ask: form.state }, formStatus[form.kind]);
      const asked = await askCompanion(deps, c.get('actor'), { projectId: initiative.id, ...form.value });
      if (asked.ok) return c.redirect(`${companionHref(initiative.slug)}?klaar=gevraagd`, 303);
      const { kind } = asked.error;
      switch (kind) {
        case 'initiative-not-found':
        case 'not-allowed':
          throw new HTTPException(askStatus[kind]);
        case 'not-published':
          return page(c, deps, initiative, { refusal: t.notYet }, askStatus[kind]);
        case 'already-asked':
          return page(c, deps, initiative, { refusal: t.alreadyAsked }, askStatus[kind]);
        case 'expertise-unknown': {
          const ask = withError(form.state, 'expertise', t.expertiseMissing);
          return page(c, deps, initiative, { ask }, askStatus[kind]);
        }
        case 'area-unknown':
          return page(c, deps, initiative, { ask: withError(form.state, 'areaId', t.areaWrong) }, askStatus[kind]);
      }
    }),
  );

  routes.post(
    `${own}/bericht`,
    onTeam(deps, async (c, initiative) => {
      const form = await readForm(c, messageForm(c.get('locale')));
      if (!form.ok) return page(c, deps, initiative, { message: form.state }, formStatus[form.kind]);
      const sent = await writeToCompanion(deps, c.get('actor'), initiative.id, form.value);
      if (sent.ok) return c.redirect(`${companionHref(initiative.slug)}?klaar=verstuurd#berichten`, 303);
      const { kind } = sent.error;
      if (kind !== 'no-companion') throw new HTTPException(messageStatus[kind]);
      return page(c, deps, initiative, { refusal: teamMessages(c.get('locale')).noCompanion }, messageStatus[kind]);
    }),
  );

  routes.post(
    `${own}/stoppen`,
    onTeam(deps, async (c, initiative) => {
      const { tooLong } = companionMessages(c.get('locale'));
      const form = await readForm(c, z.object({ note: optionalText(1000, tooLong) }));
      if (!form.ok) return page(c, deps, initiative, { stop: form.state }, formStatus[form.kind]);
      const stopped = await withdrawRequest(deps, c.get('actor'), { projectId: initiative.id, ...form.value });
      if (stopped.ok) return c.redirect(`${companionHref(initiative.slug)}?klaar=gestopt`, 303);
      const { kind } = stopped.error;
      if (kind !== 'no-request') throw new HTTPException(stopStatus[kind]);
      return page(c, deps, initiative, { refusal: teamMessages(c.get('locale')).noRequest }, stopStatus[kind]);
    }),
  );

  return routes;
}

function askForm(c: AppContext) {
  const t = teamMessages(c.get('locale'));
  const area = z.coerce.number(t.areaWrong).int(t.areaWrong).positive(t.areaWrong).max(1e12, t.areaWrong);
  return z.object({
    expertise: z.string(t.expertiseMissing),
    areaId: z.preprocess((given) => (given === undefined || given === '' ? null : given), area.nullable()),
    question: optionalText(mostQuestionCharacters, companionMessages(c.get('locale')).tooLong),
    submissionKey: z.uuid(),
  });
}

type Came = { ask?: FormState; message?: FormState; stop?: FormState; refusal?: string };

async function page(c: AppContext, deps: Deps, initiative: Initiative, came: Came, code: Status = 200) {
  const { db } = deps;
  const [model, actions, messages, areas, areaId] = await Promise.all([
    loadCase(db, initiative.id),
    listActions(db, initiative.id),
    listMessages(db, initiative.id),
    listAreas(db),
    firstArea(deps, initiative.id),
  ]);
  const notice = Object.keys(came).length > 0 ? undefined : noticeOf(c, teamMessages(c.get('locale')).done);
  return c.html(
    <TeamCompanionPage
      frame={frameOf(c, deps, notice)}
      initiative={initiative}
      model={model}
      actions={actions}
      messages={messages}
      areas={areas}
      today={townDay(deps.now())}
      ask={came.ask ?? emptyForm(areaId === undefined ? {} : { areaId: String(areaId) })}
      message={came.message}
      stop={came.stop}
      refusal={came.refusal}
    />,
    code,
  );
}

/** Where the initiative is, as its team said before: the same question is not asked twice. */
async function firstArea({ db }: Deps, projectId: number): Promise<number | undefined> {
  const area = db.selectFrom('projectArea').select('areaId').where('projectId', '=', projectId).orderBy('areaId');
  return (await area.limit(1).executeTakeFirst())?.areaId;
}
