import type { Child } from 'hono/jsx';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { LessonList, lessonMessages, lessonsFor } from '../lessons/index.ts';
import type { Project } from '../projects/index.ts';
import type { Instruments } from '../steps/index.ts';
import { type Entry, entriesOf } from './entry.ts';
import { loadAsk } from './load-ask.ts';
import { loadRuns } from './load-runs.ts';
import { instrumentariumMessages } from './messages.ts';
import { ReasonList } from './reason-list.tsx';
import { type Suggestion, suggest } from './suggest.ts';

/** What the Instrumentarium says where a way is chosen for this project. */
export type Choosing = {
  /** The kinds of instrument, the most fitting first. */
  order: readonly string[];
  /** What speaks for it and against it. */
  note: (kind: string) => Child;
  /** Lessons of what is like it, and the way to compare. */
  below: Child;
};

const mostLessons = 4;
const mostSuggested = 3;

/** Suggestions for a new step of this project, with the reason. */
export async function choosingPart(
  deps: Deps,
  instruments: Instruments,
  project: Project,
  locale: Locale,
): Promise<Choosing> {
  const { suggestions, lessons } = await load(deps, instruments, project);
  const ofSteps = suggestions.filter(({ key }) => instruments.list.some(({ kind }) => kind === key));
  return {
    order: ofSteps.map(({ key }) => key),
    note: (kind) => {
      const suggestion = ofSteps.find(({ key }) => key === kind);
      return suggestion && <ReasonList suggestion={suggestion} locale={locale} />;
    },
    below: <Below lessons={lessons} locale={locale} />,
  };
}

/** The ways that fit the plan of this project best, with the reason. */
export async function planningPart(
  deps: Deps,
  instruments: Instruments,
  project: Project,
  locale: Locale,
): Promise<Child> {
  const t = instrumentariumMessages(locale);
  const { suggestions, lessons, entries } = await load(deps, instruments, project);
  const best = suggestions.filter(({ suggested }) => suggested).slice(0, mostSuggested);
  return (
    <>
      {best.length > 0 && (
        <Section title={t.forPlan} intro={t.forPlanLead} id="past">
          <RowList>
            {best.map((suggestion) => {
              const entry = entries.find(({ key }) => key === suggestion.key);
              return (
                <RowItem title={entry?.name[locale] ?? suggestion.key} href={`/instrumenten/${suggestion.key}`}>
                  <ReasonList suggestion={suggestion} locale={locale} />
                </RowItem>
              );
            })}
          </RowList>
        </Section>
      )}
      <Below lessons={lessons} locale={locale} />
    </>
  );
}

type Loaded = { suggestions: Suggestion[]; entries: Entry[]; lessons: Awaited<ReturnType<typeof lessonsFor>> };

async function load({ db }: Deps, instruments: Instruments, project: Project): Promise<Loaded> {
  const [runs, ask, lessons] = await Promise.all([
    loadRuns(db),
    loadAsk(db, project),
    lessonsFor(db, {
      words: project.question,
      tags: project.themes.map(({ nameNl }) => nameNl),
      limit: mostLessons,
    }),
  ]);
  const entries = entriesOf(instruments, runs);
  return { suggestions: suggest(ask, entries), entries, lessons };
}

function Below({ lessons, locale }: { lessons: Loaded['lessons']; locale: Locale }) {
  const t = lessonMessages(locale);
  return (
    <>
      {lessons.length > 0 && (
        <Section title={t.useful} intro={t.usefulLead} all={{ href: '/lessen', label: t.all }} id="lessen">
          <LessonList lessons={lessons} />
        </Section>
      )}
      <LinkMore href="/instrumenten">{instrumentariumMessages(locale).compareAll}</LinkMore>
    </>
  );
}
