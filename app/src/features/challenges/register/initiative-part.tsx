import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AddedPart, Initiative, InitiativeSection, TeamLink } from '../../initiatives/index.ts';
import { admittedStates, StateChip } from '../../schemes/index.ts';
import { requestPath } from '../paths.ts';
import { challengeRegisterMessages } from './messages.ts';

/** Which tasks an initiative asked to take over, only what the register shows; for the team the way to ask for one. */
export const challengePart: AddedPart = { section, teamLinks };

async function section(deps: Deps, c: AppContext, { id }: Initiative): Promise<InitiativeSection | undefined> {
  const locale = c.get('locale');
  const rows = await deps.db
    .selectFrom('application')
    .innerJoin('challenge', 'challenge.applicationId', 'application.id')
    .select(['application.id', 'application.title', 'application.state'])
    .where('projectId', '=', id)
    .where('state', 'in', [...admittedStates])
    .orderBy('application.id', 'desc')
    .execute();
  if (rows.length === 0) return undefined;
  const body = (
    <RowList>
      {rows.map((row) => (
        <RowItem
          title={<Written>{row.title}</Written>}
          href={requestPath(row.id)}
          side={<StateChip state={row.state} locale={locale} />}
        />
      ))}
    </RowList>
  );
  return { id: 'uitdaagrecht', title: challengeRegisterMessages(locale).section, body };
}

async function teamLinks(_: Deps, c: AppContext, { id }: Initiative): Promise<TeamLink[]> {
  return [{ href: `/uitdagen/begin?initiatief=${id}`, label: challengeRegisterMessages(c.get('locale')).teamLink }];
}
