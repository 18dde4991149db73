import { FigureAndList } from '../../../platform/ui/figure-and-list.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { TileMap } from '../../../platform/ui/tile-map.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { Attribution, PlaceMap } from '../../areas/index.ts';
import { initiativeHref } from '../initiative-href.ts';
import { initiativeMessages } from '../messages.ts';
import { listAddress } from './list-choice.ts';
import { ListFrame, type ListProps } from './list-frame.tsx';
import type { MapModel } from './map-model.ts';
import { listMessages } from './messages.ts';

type Props = ListProps & { model: MapModel };

/** The same initiatives on the map, with a list beside it that says where each is; on a phone the list stands first. */
export function InitiativeMapPage({ model, ...shared }: Props) {
  const { frame, choice, list } = shared;
  const t = listMessages(frame.locale);
  const { stage } = initiativeMessages(frame.locale);
  return (
    <ListFrame {...shared}>
      <FigureAndList figure={<Figure {...shared} model={model} />} wide>
        {list.rows.length > 0 && (
          <>
            <Paragraph soft>{model.kind === 'tiles' ? t.tilesHelp : t.mapHelp}</Paragraph>
            <RowList>
              {list.rows.map(({ slug, title, area, stage: at }) => (
                <RowItem href={initiativeHref(slug)} title={<Written>{title}</Written>}>
                  {[stage[at], area ?? t.allAreas].join(', ')}
                </RowItem>
              ))}
            </RowList>
          </>
        )}
        {choice.box && <LinkMore href={listAddress({ ...choice, box: null, page: 1 })}>{t.wholeMap}</LinkMore>}
      </FigureAndList>
    </ListFrame>
  );
}

function Figure({ frame, model }: Props) {
  const t = listMessages(frame.locale);
  if (model.kind === 'tiles') return <TileMap label={t.mapTitle} tiles={model.tiles} />;
  const { areas, box, current } = model;
  const marks = model.marks.map((mark) => {
    if (mark.whole) return { ...mark, name: t.wholeOf(mark.name), caption: t.wholeOf(mark.caption ?? mark.name) };
    return mark.name ? mark : { ...mark, name: t.together };
  });
  return (
    <>
      <PlaceMap areas={areas} box={box} marks={marks} label={t.mapTitle} current={current} />
      <Attribution areas={areas} locale={frame.locale} />
    </>
  );
}
