import { formatDay } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { poolHref } from '../companion-href.ts';
import { expertiseName } from '../expertise-names.ts';
import { companionMessages } from '../messages.ts';
import { daysSince } from './days-since.ts';
import type { PoolOfficer } from './load-overview.ts';
import { overviewMessages } from './messages.ts';
import type { OverviewProps } from './overview-page.tsx';

/** The initiatives without a companion, who waits longest first. */
export function WaitingTable({ frame, model }: OverviewProps) {
  const t = overviewMessages(frame.locale);
  const { days, wholeTown } = companionMessages(frame.locale);
  return (
    <DataTable
      caption={t.waiting}
      captionHidden
      rows={model.waiting}
      columns={[
        {
          name: t.initiative,
          cell: ({ slug, title }) => (
            <Link href={poolHref.initiative(slug)}>
              <Written>{title}</Written>
            </Link>
          ),
        },
        { name: t.asks, cell: ({ expertise }) => expertiseName(frame.town.companions, expertise, frame.locale) },
        { name: t.where, cell: ({ areaName }) => areaName ?? wholeTown },
        { name: t.waits, cell: ({ requestedAt }) => days(daysSince(requestedAt, model.now)) },
        {
          name: t.stands,
          cell: ({ askedName, askedAt, passedOn, source }) =>
            [
              askedName !== null && askedAt ? t.asked(askedName, days(daysSince(askedAt, model.now))) : t.nobodyAsked,
              ...(passedOn > 0 ? [t.passedOn(passedOn)] : []),
              ...(source === 'offered' ? [t.offered] : []),
            ].join('. '),
        },
      ]}
    />
  );
}

/** Everybody in the pool with the load and how long a team waits for an answer. */
export function PoolTable({ frame, model, coordinates }: OverviewProps) {
  const t = overviewMessages(frame.locale);
  const { days, wholeTown, noExpertise } = companionMessages(frame.locale);
  const { companions } = frame.town;
  const mayOpen = ({ personId }: PoolOfficer) =>
    coordinates || (frame.actor.kind === 'person' && frame.actor.personId === personId);
  return (
    <DataTable
      caption={t.people}
      captionHidden
      rows={model.officers}
      columns={[
        {
          name: t.name,
          cell: (row) => (mayOpen(row) ? <Link href={poolHref.card(row.personId)}>{row.name}</Link> : row.name),
        },
        {
          name: t.expertise,
          cell: ({ expertise }) =>
            expertise.map((slug) => expertiseName(companions, slug, frame.locale)).join(', ') || noExpertise,
        },
        { name: t.areas, cell: ({ areas }) => areas.join(', ') || wholeTown },
        {
          name: t.load,
          cell: ({ accompanies, asked, hours }) =>
            `${t.loadOf(accompanies, Math.floor(hours / companions.hoursEach))}${asked > 0 ? `, ${t.askedFor(asked)}` : ''}`,
        },
        { name: t.hours, numeric: true, cell: ({ hours }) => String(hours) },
        {
          name: t.wait,
          cell: ({ waitsSince }) => (waitsSince ? days(daysSince(waitsSince, model.now)) : t.nobodyWaitsLong),
        },
        { name: t.late, numeric: true, cell: ({ lateActions }) => String(lateActions) },
        {
          name: t.away,
          cell: ({ away }) =>
            away ? t.awayFrom(formatDay(away.startsOn, frame.locale), formatDay(away.endsOn, frame.locale)) : '–',
        },
      ]}
    />
  );
}
