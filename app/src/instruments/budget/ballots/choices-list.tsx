import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Choices } from '../choices.ts';
import type { BallotBox, BallotProject } from './ballot-box.ts';
import { ballotMessages } from './ballot-messages.ts';
import { costOf } from './ballot-problems.ts';

type Props = { box: BallotBox; projects: readonly BallotProject[]; choices: Choices; locale: Locale };

/** What somebody chose, as a list; in order where the ballot ranks. */
export function ChoicesList({ box, projects, choices, locale }: Props) {
  const t = ballotMessages(locale);
  const byId = new Map(projects.map((project) => [project.id, project]));
  const items = choices.projects.flatMap((id, index) => {
    const project = byId.get(id);
    if (!project) return [];
    const points = choices.points?.[index];
    return [
      <>
        <strong>
          <Written>{project.title}</Written>
        </strong>
        , {points === undefined ? formatMoney(project.cost, locale) : t.pointsOf(points)}
      </>,
    ];
  });
  return (
    <>
      <List ordered={box.ballot === 'ranking'} items={items} />
      {box.ballot === 'knapsack' && (
        <Paragraph>
          {t.total} {formatMoney(costOf(projects, choices), locale)}
        </Paragraph>
      )}
    </>
  );
}
