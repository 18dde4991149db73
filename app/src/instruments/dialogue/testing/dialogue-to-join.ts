import type { TestApp } from '../../../testing/app.ts';

/** A dialogue that is open, with a first statement and one by `personId` that waits. Answers where to look. */
export async function dialogueToJoin({ db, deps }: TestApp, personId: string): Promise<string[]> {
  const slug = 'dialoog-die-loopt';
  const at = deps.now();
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: 'Hoe blijft het plein fijn?', status: 'published', publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'dialogue',
      title: 'Zeg wat u vindt van het plein',
      status: 'published',
      assurance: 'anonymous',
      opensAt: at,
      closesAt: new Date(at.getTime() + 21 * 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('step')
    .values({ projectId, instrument: 'ideas', title: 'Ideeën voor het plein', status: 'published' })
    .execute();
  await db.insertInto('dialogue').values({ stepId, question: 'Wat maakt het plein fijn?', createdAt: at }).execute();
  const statement = { stepId, submittedAt: at };
  const made = await db
    .insertInto('dialogueStatement')
    .values([
      { ...statement, source: 'seed', side: 'buren', status: 'published', body: 'Er komen meer bomen.' },
      { ...statement, source: 'seed', side: 'winkels', status: 'published', body: 'Er blijft ruimte voor de markt.' },
      { ...statement, source: 'participant', status: 'waiting', body: 'Honden mogen er los.', personId },
    ])
    .returning('id')
    .execute();
  const open = `/trajecten/${slug}/dialoog/${stepId}`;
  const staff = `/beheer/trajecten/${slug}/onderdelen/${stepId}/dialoog`;
  return [
    open,
    ...['/meedoen', '/tot-nu-toe', '/mijn-antwoorden', '/schrijven', '/regels', '/uitkomst'].map((part) => open + part),
    `/balie/dialoog/${stepId}`,
    staff,
    `${staff}/beoordelen`,
    `${staff}/meenemen`,
    ...['', `/${made[0]?.id}`, `/${made[2]?.id}`].map((part) => `${staff}/stellingen${part}`),
  ];
}
