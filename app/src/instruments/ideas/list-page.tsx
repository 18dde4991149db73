import { CardList } from '../../platform/ui/card.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { IdeaCard } from './idea-card.tsx';
import type { IdeaList } from './idea-list.ts';
import { IdeasFrame, type IdeasFrameProps } from './ideas-frame.tsx';
import { isNarrowed, listAddress, pageSize } from './list-filter.ts';
import { mapMessages } from './map/map-messages.ts';
import { messages } from './messages.ts';
import { wordsOf } from './nouns.ts';
import { settingsOf } from './settings.ts';
import { stepPath } from './step-path.ts';

/** All ideas of a step: filters that work as a plain form, twenty a page. */
export function ListPage({ list, ...shared }: IdeasFrameProps & { list: IdeaList }) {
  const { frame, step, filter } = shared;
  const t = messages(frame.locale);
  const m = mapMessages(frame.locale);
  const w = wordsOf(settingsOf(step).noun, frame.locale);
  const path = stepPath(step);
  return (
    <IdeasFrame {...shared} view="list">
      {filter.box && (
        <Paragraph>
          {m.onlyPart} <LinkMore href={listAddress(path, { ...filter, box: null })}>{t.showAll}</LinkMore>
        </Paragraph>
      )}
      {list.ideas.length === 0 ? (
        <EmptyState title={isNarrowed(filter) ? t.nothingFound : w.none}>
          {isNarrowed(filter) && <Paragraph>{t.nothingFoundHelp}</Paragraph>}
          {isNarrowed(filter) && <LinkMore href={path}>{t.showAll}</LinkMore>}
        </EmptyState>
      ) : (
        <>
          <Paragraph soft>{`${list.total} ${list.total === 1 ? w.one : w.many}`}</Paragraph>
          <CardList>
            {list.ideas.map((idea) => (
              <IdeaCard idea={idea} locale={frame.locale} level={2} />
            ))}
          </CardList>
        </>
      )}
      <Pagination
        page={filter.page}
        pages={Math.ceil(list.total / pageSize)}
        href={(page) => listAddress(path, filter, page)}
      />
    </IdeasFrame>
  );
}
