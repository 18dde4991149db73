import { Attribution, type Mark, PlaceMap } from '../../../features/areas/index.ts';
import { FigureAndList } from '../../../platform/ui/figure-and-list.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { TileMap } from '../../../platform/ui/tile-map.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { IdeasFrame, type IdeasFrameProps } from '../ideas-frame.tsx';
import { listAddress } from '../list-filter.ts';
import { messages } from '../messages.ts';
import { wordsOf } from '../nouns.ts';
import { settingsOf } from '../settings.ts';
import { stepPath } from '../step-path.ts';
import { mapMessages } from './map-messages.ts';
import type { MapModel } from './map-model.ts';
import { mapPath, type PlaceRow } from './town-marks.ts';

type Props = IdeasFrameProps & { model: MapModel };

/** The ideas of a step on the map, with a list that says the same; on a phone the list stands first. */
export function MapPage({ model, ...shared }: Props) {
  const { frame, step, filter } = shared;
  const m = mapMessages(frame.locale);
  const w = wordsOf(settingsOf(step).noun, frame.locale);
  const count = `${model.total} ${model.total === 1 ? w.one : w.many}`;
  return (
    <IdeasFrame {...shared} view="map">
      <FigureAndList figure={<Figure {...shared} model={model} />} wide>
        {model.kind === 'near' ? (
          <>
            <Heading level={2}>{m.here(count)}</Heading>
            <Paragraph soft>{model.area ? m.inArea(model.area.name) : m.inPart}</Paragraph>
            <NearList {...shared} model={model} />
            <LinkMore href={listAddress(mapPath(step), { ...filter, areaId: null, box: null })}>{m.allOfTown}</LinkMore>
          </>
        ) : (
          <>
            <Heading level={2}>{count}</Heading>
            <Paragraph soft>{m.inTown(w.many)}</Paragraph>
            <PlaceList {...shared} rows={model.rows} />
          </>
        )}
      </FigureAndList>
    </IdeasFrame>
  );
}

function Figure({ frame, step, filter, model }: Props) {
  const m = mapMessages(frame.locale);
  const label = m.mapOf(step.title);
  if (model.kind === 'tiles') {
    const tiles = model.tiles.flatMap(({ column, row, short, name, code, open }) => {
      const id = model.rows.find((one) => one.code === code)?.id ?? null;
      const href = listAddress(stepPath(step), { ...filter, areaId: id });
      return column === null || row === null ? [] : [{ column, row, short, name, count: open, ...(id && { href }) }];
    });
    return <TileMap label={label} tiles={tiles} />;
  }
  const current = model.kind === 'near' ? model.area?.id : undefined;
  const marks = model.marks.map((mark): Mark => nameOf(mark, m));
  return (
    <>
      <moving-map
        data-src={listAddress(`${mapPath(step)}.json`, filter)}
        data-tiles={frame.town.mapTiles?.url}
        data-attribution={frame.town.mapTiles?.attribution}
        data-move={m.move}
        data-failed={m.failed}
        data-closer={m.closer}
        data-farther={m.farther}
      >
        <PlaceMap areas={model.areas} box={model.box} marks={marks} label={label} current={current} />
      </moving-map>
      <Attribution areas={model.areas} locale={frame.locale} />
    </>
  );
}

function nameOf(mark: Mark, m: ReturnType<typeof mapMessages>): Mark {
  if (mark.whole) return { ...mark, name: m.wholeOf(mark.name), caption: m.wholeOf(mark.caption ?? mark.name) };
  return mark.name ? mark : { ...mark, name: m.together };
}

function PlaceList({ frame, step, filter, rows }: IdeasFrameProps & { rows: readonly PlaceRow[] }) {
  const m = mapMessages(frame.locale);
  const w = wordsOf(settingsOf(step).noun, frame.locale);
  const path = mapPath(step);
  const counted = (row: PlaceRow) => `${row.count} ${row.count === 1 ? w.one : w.many}`;
  return (
    <List
      items={rows.map((row) => {
        if (row.id === null) return `${m.noPlace}: ${counted(row)}`;
        if (row.kind !== 'wijk') return `${m.wholeOf(row.name)}: ${counted(row)}`;
        return (
          <>
            <Link href={listAddress(path, { ...filter, areaId: row.id })}>{row.name}</Link>: {counted(row)}
          </>
        );
      })}
    />
  );
}

function NearList({ frame, step, filter, model }: Props) {
  const m = mapMessages(frame.locale);
  const t = messages(frame.locale);
  if (model.kind !== 'near') return null;
  const { ideas, total } = model.list;
  if (total === 0) return <Paragraph>{m.noneHere}</Paragraph>;
  return (
    <>
      <RowList>
        {ideas.slice(0, 8).map((idea) => (
          <RowItem href={`/ideeen/${idea.id}`} title={<Written>{idea.title}</Written>}>
            {t.supportCount(idea.supportCount)}
          </RowItem>
        ))}
      </RowList>
      {total > 8 && <LinkMore href={listAddress(stepPath(step), filter)}>{m.allInList}</LinkMore>}
    </>
  );
}
