import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { Choice } from '../../platform/ui/form/choice.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { TextsToJudge } from '../steps/index.ts';
import { possible } from './decision.ts';
import { messages } from './messages.ts';
import { type ListName, lists, type QueueItem } from './moderation-queue.ts';
import { QueueItemText } from './queue-item.tsx';
import { RulingFields } from './ruling-fields.tsx';
import { textPath } from './text-path.ts';
import { itemKey } from './text-reference.ts';

export type Queue = {
  list: ListName;
  counts: Record<ListName, number>;
  items: QueueItem[];
  projects: { id: number; question: string }[];
  projectId: number | undefined;
  page: number;
  pages: number;
  elsewhere: TextsToJudge[];
};
type Props = {
  frame: Frame;
  queue: Queue;
  state: FormState;
  failures: readonly string[];
  now: Date;
  mayWrite: boolean;
};

/** What waits for a moderator, with one decision for several texts at once. */
export function QueuePage({ frame, queue, state, failures, now, mayWrite }: Props) {
  const { locale } = frame;
  const t = messages(locale);
  const { list, items, projectId } = queue;
  const decisions = possible(list === 'reported' ? 'published' : list);
  return (
    <Page frame={frame} title={t.title} errors={state} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Paragraph>
        <Link href="/moderatiebeleid">{t.seePolicy}</Link> · <Link href="/moderatiebeleid/logboek">{t.seeLog}</Link>
        {mayWrite && (
          <>
            {' · '}
            <Link href="/moderatie/beleid">{t.writePolicy}</Link>
          </>
        )}
      </Paragraph>
      <Elsewhere frame={frame} elsewhere={queue.elsewhere} />
      <SubNav
        label={t.views}
        items={lists.map((name) => ({
          href: queuePath({ list: name, projectId }),
          label: t.lists[name],
          count: queue.counts[name],
          current: name === list,
        }))}
      />
      {queue.projects.length > 1 && (
        <FilterBar action="/moderatie">
          <HiddenField name="lijst" value={list} />
          <SelectField
            name="traject"
            label={t.project}
            optional
            empty={t.allProjects}
            value={projectId === undefined ? '' : String(projectId)}
            options={queue.projects.map(({ id, question }) => ({ value: String(id), label: question }))}
          />
        </FilterBar>
      )}
      {failures.length > 0 && (
        <Alert kind="warning">
          <List items={failures} />
        </Alert>
      )}
      {items.length === 0 && queue.elsewhere.length > 0 ? (
        <Paragraph>{t.nothingMore}</Paragraph>
      ) : items.length === 0 ? (
        <EmptyState title={t.empty[list]} pattern="circles">
          <Paragraph>{t.emptyText}</Paragraph>
        </EmptyState>
      ) : (
        <Form action={queuePath({ list, projectId })} state={state}>
          {items.map((item) => (
            <Item item={item} frame={frame} state={state} now={now} />
          ))}
          <Section title={t.bulk} intro={t.bulkText}>
            <RulingFields locale={locale} decisions={decisions} />
          </Section>
        </Form>
      )}
      <Pagination page={queue.page} pages={queue.pages} href={(page) => queuePath({ list, projectId, page })} />
    </Page>
  );
}

/** What waits on pages of instruments; nothing where nothing does. */
function Elsewhere({ frame, elsewhere }: { frame: Frame; elsewhere: readonly TextsToJudge[] }) {
  const t = messages(frame.locale);
  if (elsewhere.length === 0) return null;
  return (
    <Section title={t.elsewhere}>
      <RowList>
        {elsewhere.map(({ title, question, href, waiting, reported }) => (
          <RowItem
            href={href}
            title={<Written>{title}</Written>}
            side={<Chip kind="waiting">{t.elsewhereCount(waiting, reported)}</Chip>}
          >
            <Written>{question}</Written>
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

function Item({ item, frame, state, now }: { item: QueueItem; frame: Frame; state: FormState; now: Date }) {
  const t = messages(frame.locale);
  const key = itemKey(item, item.lastDecision);
  const [quick] = possible(item.status);
  return (
    <article class="app-card">
      <div class="app-card__body">
        <Heading level={2} look={3}>
          {item.title}
        </Heading>
        <QueueItemText item={item} locale={frame.locale} now={now} />
        {!item.own && (
          <>
            <Choice
              type="checkbox"
              id={`kies-${item.kind}-${item.id}`}
              name="item"
              value={key}
              label={t.choose(item.title)}
              checked={[state.values.item ?? []].flat().includes(key)}
            />
            <Buttons>
              {quick && (
                <Button
                  kind="secondary"
                  name="quick"
                  value={`${quick}|${key}`}
                  label={`${t.decide[quick]}: ${item.title}`}
                >
                  {t.decide[quick]}
                </Button>
              )}
              <ButtonLink kind="subtle" href={textPath(item)}>
                {t.look}
              </ButtonLink>
            </Buttons>
          </>
        )}
      </div>
    </article>
  );
}

/** The address of a list. */
export function queuePath(at: { list: ListName; projectId: number | undefined; page?: number }, done?: number): string {
  const query = new URLSearchParams({ lijst: at.list });
  if (at.projectId !== undefined) query.set('traject', String(at.projectId));
  if (at.page !== undefined) query.set('pagina', String(at.page));
  if (done !== undefined) query.set('klaar', String(done));
  return `/moderatie?${query}`;
}
