import { formatDay } from '../../platform/i18n/format.ts';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { HiddenField } from '../../platform/ui/form/form.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { External } from './external.ts';
import { LessonList, tagHref } from './lesson-list.tsx';
import type { Lesson } from './list-lessons.ts';
import { lessonMessages } from './messages.ts';

/** What was chosen on the page of lessons. */
export type LessonChoice = { tag: string; words: string; page: number };
type Props = {
  frame: Frame;
  choice: LessonChoice;
  lessons: readonly Lesson[];
  count: number;
  pages: number;
  tags: readonly { tag: string; count: number }[];
};

/** All lessons, by keyword and by word. */
export function LessonsPage({ frame, choice, lessons, count, pages, tags }: Props) {
  const t = lessonMessages(frame.locale);
  const { tag, words } = choice;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <FilterBar action="/lessen" values={{ q: words }}>
        {tag && <HiddenField name="trefwoord" value={tag} />}
        <TextField name="q" label={t.searchLabel} type="search" size="medium" optional="said" />
      </FilterBar>
      <Chips>
        {tag && <Chip href="/lessen">{t.all}</Chip>}
        {tags.map((one) => (
          <Chip kind="theme" href={tagHref(one.tag)}>
            <Written>{one.tag}</Written> ({one.count})
          </Chip>
        ))}
      </Chips>
      <Section title={tag ? <Written>{t.with(tag)}</Written> : t.count(count)}>
        {lessons.length === 0 ? (
          <EmptyState title={t.none}>
            <Paragraph>{t.noneText}</Paragraph>
          </EmptyState>
        ) : (
          <LessonList lessons={lessons} />
        )}
        <Pagination page={choice.page} pages={pages} href={(page) => listHref({ ...choice, page })} />
      </Section>
      <LinkMore href="/lessen/elders">{t.elsewhere}</LinkMore>
    </Page>
  );
}

/** The address of a list of lessons. */
function listHref({ tag, words, page }: LessonChoice): string {
  const query = new URLSearchParams();
  if (tag) query.set('trefwoord', tag);
  if (words) query.set('q', words);
  if (page > 1) query.set('pagina', String(page));
  return query.size === 0 ? '/lessen' : `/lessen?${query}`;
}

/** What was learnt in other towns and at other organisations. */
export function ElsewherePage({ frame, external }: { frame: Frame; external: readonly External[] }) {
  const t = lessonMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={t.elsewhereTitle}
      description={t.elsewhereLead}
      breadcrumbs={[{ href: '/lessen', label: t.title }]}
    >
      <PageTitle lead={t.elsewhereLead}>{t.elsewhereTitle}</PageTitle>
      {external.length === 0 && (
        <EmptyState title={t.noneElsewhere}>
          <Paragraph>{t.noneElsewhereText}</Paragraph>
        </EmptyState>
      )}
      {external.map((one) => (
        <Section
          id={`elders-${one.id}`}
          title={<Written>{one.title}</Written>}
          intro={
            <>
              <Written>{one.source}</Written>, {formatDay(one.heldOn, frame.locale)}
            </>
          }
        >
          <Prose text={one.learnt} />
          <DataList
            items={[
              { name: t.went, value: <Written>{one.whoWent}</Written> },
              ...(one.usedWhere || one.href ? [{ name: t.used, value: <Used external={one} /> }] : []),
            ]}
          />
          {one.instrument && <LinkMore href={`/instrumenten/${one.instrument}`}>{t.instrument}</LinkMore>}
          {one.link && <LinkMore href={one.link}>{t.more}</LinkMore>}
        </Section>
      ))}
    </Page>
  );
}

function Used({ external: { usedWhere, href, question } }: { external: External }) {
  return (
    <>
      <Written>{usedWhere}</Written>
      {usedWhere && href && ' '}
      {href && (
        <Link href={href}>
          <Written>{question}</Written>
        </Link>
      )}
    </>
  );
}
