import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { countLateWorries } from '../../backing/index.ts';
import { noticeOf, type Status } from '../../staff/index.ts';
import { listActions } from '../actions/list-actions.ts';
import { mayCoordinate } from '../companion-role.ts';
import { listMessages } from '../contact/conversation.ts';
import { speaksForTown } from '../contact/send-message.ts';
import type { Case } from '../requests/load-case.ts';
import { loadCase } from '../requests/load-case.ts';
import { CasePage, type Typed } from './case-page.tsx';
import { caseMessages } from './messages.ts';
import { officerOptions } from './officer-options.ts';

type Answer = { typed?: Typed | undefined; refusal?: string | undefined };

/** The page of an initiative as it is now, also after something that was refused. */
export async function showCase(
  c: AppContext,
  deps: Deps,
  { projectId }: Pick<Case, 'projectId'>,
  { typed, refusal }: Answer = {},
  code: Status = 200,
): Promise<Response> {
  const { db } = deps;
  const actor = c.get('actor');
  const coordinates = mayCoordinate(actor);
  const [model, actions, messages, lateWorries] = await Promise.all([
    loadCase(db, projectId),
    listActions(db, projectId),
    listMessages(db, projectId),
    countLateWorries(db, projectId),
  ]);
  if (!model) return c.notFound();
  const acts = speaksForTown(actor, model);
  const looked = coordinates && model.closedAt === null && model.live === null && model.projectStatus === 'published';
  const notice = typed || refusal ? undefined : noticeOf(c, caseMessages(c.get('locale')).done);
  return c.html(
    <CasePage
      frame={frameOf(c, deps, notice)}
      model={model}
      actions={actions}
      // What is said between a team and its companion is not for all colleagues.
      messages={acts || model.live?.personId === (actor.kind === 'person' && actor.personId) ? messages : []}
      options={looked ? await officerOptions(db, deps.settings.town.companions, deps.now(), model) : []}
      acts={acts}
      lateWorries={lateWorries}
      coordinates={coordinates}
      today={townDay(deps.now())}
      typed={typed}
      refusal={refusal}
    />,
    code,
  );
}
