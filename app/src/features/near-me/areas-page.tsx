import { FigureAndList } from '../../platform/ui/figure-and-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { AreaForm, AreaMap, type AreaOption, type AreaTile, areaHref } from '../areas/index.ts';
import { nearMeMessages } from './messages.ts';

/** All areas: a choice of names, the map, and the same as a list by gebied. */
export function AreasPage({ frame, areas, tiles }: { frame: Frame; areas: readonly AreaOption[]; tiles: AreaTile[] }) {
  const t = nearMeMessages(frame.locale);
  const open = new Map(tiles.map((tile) => [tile.code, tile.open]));
  const groups = areas.filter((area) => areas.some((wijk) => wijk.kind === 'wijk' && wijk.parentId === area.id));
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <AreaForm tiles={tiles} locale={frame.locale} />
      <FigureAndList figure={<AreaMap tiles={tiles} locale={frame.locale} />} wide>
        <Section title={t.lists}>
          {groups.map((group) => (
            <>
              <Heading level={3}>
                <Link href={areaHref(group.code)}>{group.name}</Link>
              </Heading>
              <List
                items={areas
                  .filter((area) => area.parentId === group.id && area.kind === 'wijk')
                  .map((wijk) => (
                    <>
                      <Link href={areaHref(wijk.code)}>{wijk.name}</Link>, {t.openCount(open.get(wijk.code) ?? 0)}
                    </>
                  ))}
              />
            </>
          ))}
        </Section>
      </FigureAndList>
    </Page>
  );
}
