import type { Db } from '../../../platform/db/db.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';

/** A question in a child's words for a step, or a free one. */
export async function makeQuestion(db: Db, stepId: number | null, question = 'Wat mist er in het park?') {
  const { id } = await db
    .insertInto('childQuestion')
    .values({
      stepId,
      question,
      about: 'Het park is oud.\nEr komt een nieuw.',
      pictogram: 'tree',
      changedAt: '2026-11-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The app with a teacher, a moderator and somebody of the programme team, and what they and children do. */
export async function schoolTown(options: Parameters<typeof testApp>[0] = {}) {
  const town = await testApp(options);
  const [teacherId, moderatorId] = [
    await makePerson(town.db, { name: 'Juf Ans', email: 'ans@school.example' }),
    await makePerson(town.db, { name: 'Noor', roles: ['moderator'] }),
  ];
  const editorId = await makePerson(town.db, { name: 'Lotte', roles: ['programme_team'] });
  const as = {
    teacher: await signInForTest(town.deps, teacherId),
    moderator: await signInForTest(town.deps, moderatorId, { strong: true }),
    editor: await signInForTest(town.deps, editorId, { strong: true }),
  };
  return { ...town, as, teacherId, moderatorId, ...deedsOf(town, as.teacher) };
}
export type SchoolTown = Awaited<ReturnType<typeof schoolTown>>;

function deedsOf(town: TestApp, teacher: string) {
  const begin = async (questionId: number, fields: Record<string, string> = {}) => {
    const response = await town.post(
      '/school/nieuw',
      {
        ...{ questionId: String(questionId), school: 'De Regenboog', className: 'groep 7', ageGroup: 'group_7_8' },
        ...{ minutes: '60', submissionKey: crypto.randomUUID(), ...fields },
      },
      { as: teacher },
    );
    const id = Number(/\/school\/lessen\/(\d+)/.exec(response.headers.get('location') ?? '')?.[1]);
    const { code } = await town.db
      .selectFrom('classSession')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { id, code, home: `/school/lessen/${id}` };
  };
  /** A child takes a sheet; answers where it writes. */
  const takeSheet = async (code: string) => (await town.post(`/klas/${code}`, {})).headers.get('location') ?? '';
  /** A child answers all parts and sends them; answers the number of the sheet. */
  const answer = async (code: string, ...answers: string[]) => {
    let page = await takeSheet(code);
    const home = page.slice(0, page.lastIndexOf('/'));
    for (const given of answers)
      page = (await town.post(page, { answer: given })).headers.get('location') ?? 'not taken';
    await town.post(home, {});
    const key = home.split('/').at(-1) ?? '';
    return (await town.db.selectFrom('classSheet').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id;
  };
  const judge = (home: string, shown: readonly number[], keep: readonly number[]) =>
    town.post(`${home}/antwoorden`, { shown: shown.map(String), keep: keep.map(String) }, { as: teacher });
  return { begin, takeSheet, answer, judge };
}
