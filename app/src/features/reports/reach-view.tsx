import { formatCount } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Details } from '../../platform/ui/details.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { ShareBars } from '../../platform/ui/share-bars.tsx';
import { percentage } from '../answers/index.ts';
import { childrenBand } from '../steps/index.ts';
import type { ReachFigures } from './load-reach.ts';
import { PeopleTable } from './people-table.tsx';
import { furthestOff, hardlyReached, type Population, reachOf } from './reach.ts';
import { reachMessages } from './reach-messages.ts';

/** Who was reached: where participants live beside where the town lives, and how old they are. */
export function ReachView({ frame, reach }: { frame: Frame; reach: ReachFigures }) {
  const t = reachMessages(frame.locale);
  return (
    <>
      {reach.population && reach.population.areas.length > 0 ? (
        <BesideTheTown frame={frame} reach={reach} population={reach.population} />
      ) : (
        <PeopleTable
          frame={frame}
          caption={t.byArea}
          name={t.area}
          cells={reach.byArea}
          label={(key) => key || t.notTold}
        />
      )}
      {reach.byAge && <Ages frame={frame} byAge={reach.byAge} />}
      <Paragraph soft>{t.privacy}</Paragraph>
    </>
  );
}

type TownProps = { frame: Frame; reach: ReachFigures; population: Population };

function BesideTheTown({ frame, reach, population }: TownProps) {
  const t = reachMessages(frame.locale);
  const areas = reachOf(reach.byArea, population);
  const furthest = furthestOff(areas);
  const hardly = hardlyReached(areas, population);
  const notTold = reach.byArea.shown.find((cell) => cell.key === '')?.count;
  const told = areas.filter((area) => area.ofParticipants !== null);
  const others = areas.filter((area) => area.ofParticipants === null);
  const largest = Math.max(1, ...told.map((area) => Math.max(area.ofTown, area.ofParticipants ?? 0)));
  return (
    <>
      {furthest && <Paragraph>{t.furthest(furthest.name, furthest.ofParticipants, furthest.ofTown)}</Paragraph>}
      {hardly.count > 0 && <Paragraph>{t.hardly(hardly.count, areas.length, hardly.ofTown)}</Paragraph>}
      {notTold !== undefined && <Paragraph>{t.areaNotTold(notTold, formatCount(notTold, frame.locale))}</Paragraph>}
      {told.length > 0 && (
        <DataTable
          caption={t.beside}
          rows={told}
          columns={[
            { name: t.wijk, cell: (row) => row.name },
            { name: t.ofParticipants, cell: (row) => `${row.ofParticipants} %`, numeric: true },
            { name: t.ofTown, cell: (row) => `${row.ofTown} %`, numeric: true },
            {
              name: t.bars,
              cell: (row) => (
                <ShareBars share={((row.ofParticipants ?? 0) / largest) * 100} beside={(row.ofTown / largest) * 100} />
              ),
            },
          ]}
        />
      )}
      {others.length > 0 && (
        <Details summary={t.whichFew(others.length)}>
          <List items={others.map((area) => t.livesThere(area.name, area.ofTown))} />
        </Details>
      )}
      {population.source && (
        <Paragraph soft>
          {t.source} <span lang="nl">{population.source}</span>
        </Paragraph>
      )}
    </>
  );
}

function Ages({ frame, byAge }: { frame: Frame; byAge: NonNullable<ReachFigures['byAge']> }) {
  const t = reachMessages(frame.locale);
  const labels: Record<string, string> = t.ages;
  const youth = byAge.shown.find((cell) => cell.key === childrenBand)?.count;
  const told = (byAge.total ?? 0) - (byAge.shown.find((cell) => cell.key === '')?.count ?? 0);
  return (
    <>
      <PeopleTable
        frame={frame}
        caption={t.byAge}
        name={t.age}
        cells={{ ...byAge, shown: byAge.shown.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }}
        label={(key) => labels[key] ?? t.notTold}
        share={(cell) => (cell.key === '' ? '–' : `${percentage(cell.count, told)} %`)}
      />
      <Paragraph>{youth === undefined ? t.youthUntold : t.youth(youth, formatCount(youth, frame.locale))}</Paragraph>
      <Paragraph soft>{t.noAgesOfTown}</Paragraph>
    </>
  );
}
