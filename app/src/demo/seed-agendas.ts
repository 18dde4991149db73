import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoAgenda, demoAgendas } from './content/agendas.ts';
import type { DemoTown } from './demo-town.ts';

/** The neighbourhood agendas of the demonstration, each at another stage. */
export async function seedAgendas(tx: Tx, town: DemoTown): Promise<void> {
  for (const agenda of demoAgendas) await seedAgenda(tx, town, agenda);
}

async function seedAgenda(tx: Tx, town: DemoTown, demo: DemoAgenda): Promise<void> {
  const day = (from: number) => addDays(town.today, from);
  const { slug, title, intro, stage, method, opens, closes, adopted } = demo;
  const { id: projectId } = await tx
    .selectFrom('project')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const { id: stepId } = await tx
    .insertInto('step')
    .values({
      ...{
        projectId,
        title,
        intro,
        instrument: 'agenda',
        status: 'published',
        assurance: 'email',
        moderation: 'after',
      },
      ...{ opensAt: atHour(day(opens), 8), closesAt: atHour(day(closes), 22), contributionCount: demo.themes.length },
      createdAt: atHour(day(opens - 5), 9),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('agenda')
    .values({
      ...{ stepId, stage, method },
      ...(adopted && {
        ...{
          adoptedBy: adopted.by,
          adoptedOn: day(adopted.day),
          termFrom: day(adopted.day),
          termUntil: day(adopted.day + 730),
        },
      }),
    })
    .execute();
  const at = atHour(day(opens + 2), 11);
  const themes = await tx
    .insertInto('contribution')
    .values(
      demo.themes.map(({ title: theme, paper }, index) => ({
        ...{ projectId, stepId, title: theme, body: 'Dat zou onze buurt helpen.', status: 'published' as const },
        ...{ personId: town.residents[index] ?? null, channel: paper ? ('paper' as const) : ('web' as const) },
        ...{ submittedAt: at, publishedAt: at },
      })),
    )
    .returning('id')
    .execute();
  if (demo.points.length === 0) return;
  const points = await tx
    .insertInto('agendaPoint')
    .values(
      demo.points.map(({ title: name, why = '', state = 'open', owner = '' }, index) => {
        const place = adopted ? adopted.order.indexOf(index + 1) + 1 : 0;
        return { stepId, number: index + 1, title: name, movedWhy: why, state, owner, adoptedPlace: place || null };
      }),
    )
    .returning('id')
    .execute();
  const idOf = (number: number) => points[number - 1]?.id ?? 0;
  const under = demo.themes.flatMap(({ point }, index) =>
    point ? [{ contributionId: themes[index]?.id ?? 0, pointId: idOf(point) }] : [],
  );
  await tx.insertInto('agendaTheme').values(under).execute();
  const news = demo.points.flatMap(({ news: body, state = 'busy' }, index) =>
    body
      ? [
          {
            pointId: idOf(index + 1),
            state,
            body,
            submissionKey: crypto.randomUUID(),
            publishedAt: atHour(day(-6), 10),
          },
        ]
      : [],
  );
  if (news.length > 0) await tx.insertInto('agendaNews').values(news).execute();
  await seedChoices(tx, demo, { stepId, idOf, at: atHour(day(-25), 19) });
}

// Of nobody: once choosing has ended nothing leads to who chose.
async function seedChoices(
  tx: Tx,
  demo: DemoAgenda,
  { stepId, idOf, at }: { stepId: number; idOf: (number: number) => number; at: Date },
): Promise<void> {
  const most = Math.max(...demo.points.map(({ chosen }) => chosen));
  if (most === 0) return;
  const voters = await tx
    .insertInto('agendaVoter')
    .values(Array.from({ length: most + 6 }, () => ({ stepId, joinedAt: at })))
    .returning('id')
    .execute();
  const chosen = demo.points.flatMap(({ chosen: count }, index) =>
    Array.from({ length: count }, (_, turn) => ({
      voterId: voters[(turn + index * 5) % voters.length]?.id ?? 0,
      pointId: idOf(index + 1),
    })),
  );
  await tx.insertInto('agendaApproval').values(chosen).execute();
}
