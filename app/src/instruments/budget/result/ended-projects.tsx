import type { Child } from 'hono/jsx';
import { formatCount, formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { EndedProject } from './outcome.ts';
import { reasonOf } from './reason-of.ts';
import { resultMessages } from './result-messages.ts';

type Props = {
  projects: readonly EndedProject[];
  /** Whether the numbers of the picture stand before them. */
  numbered?: boolean;
  hrefOf: (id: number) => string;
  locale: Locale;
};

/** Projects with what they cost, how many chose them, and why they ended as they did. */
export function EndedProjects({ projects, numbered, hrefOf, locale }: Props) {
  const t = resultMessages(locale);
  const Tag = numbered ? 'ol' : 'ul';
  return (
    <Tag class={numbered ? 'app-ended app-ended--numbered' : 'app-ended'}>
      {projects.map((project) => (
        <li class="app-ended__item">
          <h3 class="utrecht-heading-3 app-ended__title">
            <Link href={hrefOf(project.id)}>
              <Written>{project.title}</Written>
            </Link>
          </h3>
          <p class="app-ended__figures">
            {t.figures(
              formatMoney(project.cost, locale),
              formatCount(project.score, locale),
              project.score !== project.votes,
            )}
          </p>
          <Why project={project} locale={locale} />
        </li>
      ))}
    </Tag>
  );
}

/** Why a project ended as it did: what the town decided, if it did, and the sentence of the count. */
export function Why({ project, locale }: { project: EndedProject; locale: Locale }): Child {
  const t = resultMessages(locale);
  const { decided, sentence } = project;
  const counted = reasonOf(sentence[locale]);
  if (!decided) return <Paragraph>{counted}</Paragraph>;
  return (
    <>
      <Paragraph>
        <strong>{decided.wins ? t.decidedWins : t.decidedNot}</strong> {formatDay(decided.decidedAt, locale)}
      </Paragraph>
      <Prose text={decided.why} />
      <Paragraph soft>{decided.wins ? t.countedNot(counted) : t.countedWins(counted)}</Paragraph>
    </>
  );
}
