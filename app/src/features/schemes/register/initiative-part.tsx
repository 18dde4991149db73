import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AddedPart, Initiative, InitiativeSection, TeamLink } from '../../initiatives/index.ts';
import { listSchemes } from '../rules/load-scheme.ts';
import { numberText } from '../states/number-text.ts';
import { schemePath } from '../states/paths.ts';
import { StateChip } from '../view/application-text.tsx';
import { registerMessages } from './messages.ts';

/** What an initiative asked of schemes, and for the team each scheme for which it can apply with its own words. */
export const moneyPart: AddedPart = { section, teamLinks };

// On its way, or decided as the register says. Drafts and what was withdrawn are not shown.
async function section(deps: Deps, c: AppContext, { id }: Initiative): Promise<InitiativeSection | undefined> {
  const locale = c.get('locale');
  const t = registerMessages(locale);
  const rows = await deps.db
    .selectFrom('application')
    .leftJoin('applicationDecision', 'applicationDecision.applicationId', 'application.id')
    .innerJoin('scheme', 'scheme.id', 'application.schemeId')
    .select(['application.title', 'application.year', 'application.number', 'application.state', 'scheme.key'])
    .select('applicationDecision.cents')
    .where('application.projectId', '=', id)
    .where('application.submittedAt', 'is not', null)
    .where((eb) => eb.or([eb('application.state', '<>', 'withdrawn'), eb('applicationDecision.cents', 'is not', null)]))
    .where('scheme.kind', '=', 'subsidy')
    .orderBy('application.id', 'desc')
    .execute();
  if (rows.length === 0) return undefined;
  const body = (
    <RowList>
      {rows.map(({ title, key, cents, state, ...row }) => (
        <RowItem
          title={<Written>{title}</Written>}
          href={cents === null ? schemePath(key) : `${schemePath(key, '/register')}#besluit-${numberText(row)}`}
          side={cents === null ? <Chip kind="waiting">{t.pending}</Chip> : <StateChip state={state} locale={locale} />}
        >
          {cents !== null && cents > 0 && t.granted(formatMoney(cents, locale))}
        </RowItem>
      ))}
    </RowList>
  );
  return { id: 'geld', title: t.money, body };
}

/** The team's ways to money: each scheme for which it can apply, with the words of the initiative. */
async function teamLinks(deps: Deps, c: AppContext, { id, status }: Initiative): Promise<TeamLink[]> {
  if (status === 'closed') return [];
  const t = registerMessages(c.get('locale'));
  const [schemes, begun] = await Promise.all([
    listSchemes(deps.db, townDay(deps.now())),
    deps.db
      .selectFrom('application')
      .select(['schemeId', (eb) => eb.fn.countAll<number>().as('count')])
      .where('projectId', '=', id)
      .groupBy('schemeId')
      .execute(),
  ]);
  return schemes
    .filter(({ kind }) => kind === 'subsidy')
    .map((scheme) => {
      const count = begun.find(({ schemeId }) => schemeId === scheme.id)?.count ?? 0;
      return {
        href: `${schemePath(scheme.key, '/aanvragen')}?initiatief=${id}`,
        label: t.applyFor(scheme.rules.name),
        ...(count > 0 && { note: t.begun(count) }),
      };
    });
}
