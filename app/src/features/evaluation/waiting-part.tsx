import type { Child } from 'hono/jsx';
import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip } from '../../platform/ui/chip.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { listEvaluations, titleOf } from './load-evaluation.ts';
import { projectsOf } from './may-evaluate.ts';
import { staffEvaluationMessages } from './staff-messages.ts';

const mostRows = 6;

/** What is over and waits for its evaluation, and views that wait to be read, on the first page of who writes it; null where nothing waits. */
export async function evaluatingPart(
  { db, now }: Deps,
  actor: Actor & { kind: 'person' },
  locale: Locale,
): Promise<Child> {
  const projectIds = projectsOf(actor);
  const of = projectIds === 'all' ? {} : { projectIds };
  const [withViews, due] = await Promise.all([
    listEvaluations(db, { ...of, published: true, withViews: true, limit: mostRows }),
    listEvaluations(db, { ...of, published: false, limit: mostRows }),
  ]);
  const waiting = [...withViews, ...due].slice(0, mostRows);
  if (waiting.length === 0) return null;
  const t = staffEvaluationMessages(locale);
  const today = townDay(now());
  return (
    <Section title={t.due} id="evaluaties" all={{ href: '/beheer/evaluaties', label: t.listTitle }}>
      <RowList>
        {waiting.map((evaluation) => {
          const late = evaluation.dueOn < today;
          const views = evaluation.publishedAt !== null;
          return (
            <RowItem
              title={<Written>{titleOf(evaluation)}</Written>}
              href={`/beheer/evaluaties/${evaluation.id}`}
              side={
                <Chip kind={late && !views ? 'soon' : 'waiting'}>
                  {views
                    ? t.viewsWaiting(evaluation.viewsWaiting)
                    : late
                      ? t.late
                      : t.dueOn(formatDay(evaluation.dueOn, locale))}
                </Chip>
              }
            >
              {evaluation.title && <Written>{evaluation.question}</Written>}
            </RowItem>
          );
        })}
      </RowList>
    </Section>
  );
}
