import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Initiative, InitiativeSection, TeamLink } from '../../initiatives/index.ts';
import { numberText } from '../states/number-text.ts';
import { schemePath } from '../states/paths.ts';
import { StateChip } from '../view/application-text.tsx';
import { registerMessages } from './messages.ts';

/** What an initiative got from schemes: only what was decided, which is in the register as well. */
export async function moneyPart(deps: Deps, c: AppContext, { id }: Initiative): Promise<InitiativeSection | undefined> {
  const locale = c.get('locale');
  const t = registerMessages(locale);
  const rows = await deps.db
    .selectFrom('application')
    .innerJoin('applicationDecision', 'applicationDecision.applicationId', 'application.id')
    .innerJoin('scheme', 'scheme.id', 'application.schemeId')
    .select(['application.title', 'application.year', 'application.number', 'application.state', 'scheme.key'])
    .select('applicationDecision.cents')
    .where('application.projectId', '=', id)
    .where('scheme.kind', '=', 'subsidy')
    .orderBy('application.id', 'desc')
    .execute();
  if (rows.length === 0) return undefined;
  const body = (
    <RowList>
      {rows.map(({ title, key, cents, state, ...row }) => (
        <RowItem
          title={<Written>{title}</Written>}
          href={`${schemePath(key, '/register')}#besluit-${numberText(row)}`}
          side={<StateChip state={state} locale={locale} />}
        >
          {cents > 0 && t.granted(formatMoney(cents, locale))}
        </RowItem>
      ))}
    </RowList>
  );
  return { id: 'geld', title: t.money, body };
}

/** The team's way to money. */
export function moneyTeamLink(c: AppContext): TeamLink {
  return { href: '/regelingen', label: registerMessages(c.get('locale')).apply };
}
