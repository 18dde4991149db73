import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { dialoguePath, dialogueStaffPath } from '../dialogue-path.ts';

/** A town with an officer and a resident for a test file, and for each test a dialogue that nobody set up yet. */
export function onDialogueTown() {
  const its = {} as {
    town: TestApp;
    officer: string;
    resident: string;
    /** Moderates all trajectories and manages none. */
    moderator: string;
    stepId: number;
    projectId: number;
    /** Where everybody takes part, and where officers work. */
    open: string;
    path: string;
  };
  let number = 0;
  beforeAll(async () => {
    its.town = await testApp();
    const { db, deps } = its.town;
    its.officer = await signInForTest(deps, await makePerson(db, { name: 'Sanne', roles: ['process_manager'] }), {
      strong: true,
    });
    its.moderator = await signInForTest(deps, await makePerson(db, { name: 'Noor', roles: ['moderator'] }), {
      strong: true,
    });
    its.resident = await signInForTest(deps, await makePerson(db, { name: 'Riet', email: 'riet@stadmakers.example' }));
  });
  beforeEach(async () => {
    const { db, deps } = its.town;
    its.town.at('2026-11-23T10:00:00Z');
    number += 1;
    const slug = `dialoog-${number}`;
    const project = { kind: 'trajectory', slug, question: 'Hoe blijft de stad fijn?', status: 'published' } as const;
    const { id: projectId } = await db
      .insertInto('project')
      .values({ ...project, publishedAt: deps.now() })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: stepId } = await db
      .insertInto('step')
      .values({
        projectId,
        instrument: 'dialogue',
        title: 'Praat mee over de binnenstad',
        status: 'published',
        assurance: 'anonymous',
        opensAt: new Date('2026-11-20T08:00:00Z'),
        closesAt: new Date('2026-12-10T22:00:00Z'),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const step = { id: stepId, projectSlug: slug };
    Object.assign(its, { projectId, stepId, open: dialoguePath(step), path: dialogueStaffPath(step) });
  });
  afterAll(() => its.town.drop());

  const get = async (part = '', as = its.officer) => (await its.town.get(its.path + part, { as })).text();
  /** Sends a form to a staff page of the dialogue, as its officer. */
  const post = (part: string, form: Form, as = its.officer) => its.town.post(its.path + part, form, { as });
  /** Sets the dialogue up with these first statements; answers their ids. */
  const setUp = async (bodies: readonly string[] = plainSeeds, rules: Form = {}): Promise<number[]> => {
    for (const sent of [
      await post('', { ...plainRules, ...rules }),
      await post('/stellingen', { bodies: bodies.join('\n'), side: 'bewoners' }),
    ])
      if (sent.status !== 303) throw new Error(await sent.text());
    const made = its.town.db.selectFrom('dialogueStatement').select('id').where('stepId', '=', its.stepId);
    return (await made.orderBy('id').execute()).map(({ id }) => id);
  };
  /** Answers a statement; `as` undefined is a new browser. */
  const answer = (statement: number, choice: string, as?: string, more: Form = {}) =>
    its.town.post(
      `${its.open}/meedoen`,
      { statement: String(statement), answer: choice, ...more },
      as === undefined ? {} : { as },
    );
  return { its, get, post, setUp, answer };
}

/** First statements as an officer would write them. */
export const plainSeeds = [
  'Er mogen minder auto’s in de binnenstad.',
  'De winkels moeten met de auto bereikbaar blijven.',
  'Er komen meer bomen op de pleinen.',
  'Terrassen mogen tot middernacht open zijn.',
  'Fietsers horen niet in de winkelstraat.',
  'De bussen rijden voortaan om het centrum heen.',
];

/** Rules as an officer would leave them. */
export const plainRules = {
  question: 'Hoe houden wij de binnenstad leefbaar?',
  writing: 'participants',
  maxLength: '140',
  threshold: '5',
  policy: 'Eén gedachte in elke stelling.',
};
