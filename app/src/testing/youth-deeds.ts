import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const lesson = '/school/lessen/:id{[0-9]{1,15}}';
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const sheet = `/klas/:code/:key{${uuid}}`;
const paper = '/beheer/kinderkrant';
const issue = `${paper}/:id{[0-9]{1,15}}`;
const item = `${issue}/stukken/:item{[0-9]{1,15}}`;
const childText = '/beheer/trajecten/:slug/onderdelen/:stepId/kindertekst';

const question = { question: 'Wat mist er in de stad?', about: 'Vertel.', pictogram: 'tree' };
const newLesson = { school: 'De Regenboog', className: 'groep 8', ageGroup: 'group_7_8', minutes: '60' };
const piece = { kind: 'piece', title: 'Een stukje', body: 'Met een tekst.' };

/** What is done in classes and for the Kinderkrant; Riet happens to be the teacher. */
export const youthDeeds: Record<string, Deed> = {
  [childText]: {
    act: 'child-question.saved',
    by: 'manager',
    instead: (town) => onSchool(town, ({ step }) => town.post(step, question, { as: town.as.manager })),
  },
  '/school/nieuw': {
    act: 'class.opened',
    by: 'riet',
    instead: (town) =>
      onSchool(town, ({ questionId }) =>
        town.post(
          '/school/nieuw',
          { ...newLesson, questionId: String(questionId), submissionKey: crypto.randomUUID() },
          { as: town.as.riet },
        ),
      ),
  },
  [sheet]: {
    act: 'class.answered',
    by: 'visitor',
    actor: 'system',
    instead: (town) => onSchool(town, ({ writing }) => town.post(writing, {})),
  },
  [`${lesson}/antwoorden/:sheet{[0-9]{1,15}}`]: {
    act: 'class.shortened',
    by: 'riet',
    instead: (town) =>
      onSchool(town, ({ home, toShorten }) =>
        town.post(`${home}/antwoorden/${toShorten}`, { 'woorden-answer': 'Een grote boom' }, { as: town.as.riet }),
      ),
  },
  [`${lesson}/antwoorden`]: {
    act: 'class.judged',
    by: 'riet',
    instead: (town) =>
      onSchool(town, ({ home, toShorten }) =>
        town.post(`${home}/antwoorden`, { shown: String(toShorten), keep: String(toShorten) }, { as: town.as.riet }),
      ),
  },
  [`${lesson}/tekeningen`]: {
    act: 'class.drawing-added',
    by: 'riet',
    instead: (town) =>
      onSchool(town, async ({ home }) => {
        const { default: sharp } = await import('sharp');
        const background = { r: 90, g: 20, b: 20 };
        const png = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer();
        const picture = new File([new Uint8Array(png)], 'tekening.png', { type: 'image/png' });
        const fields = { alt: 'Een boom', consent: 'ja' };
        return town.post(`${home}/tekeningen`, fields, { as: town.as.riet, files: { picture } });
      }),
  },
  [`${lesson}/tekeningen/:drawing{[0-9]{1,15}}/weg`]: {
    act: 'class.drawing-removed',
    by: 'riet',
    instead: (town) =>
      onSchool(town, ({ home, drawing }) => town.post(`${home}/tekeningen/${drawing}/weg`, {}, { as: town.as.riet })),
  },
  [`${lesson}/sluiten`]: {
    act: 'class.closed',
    by: 'riet',
    instead: (town) => onSchool(town, ({ home }) => town.post(`${home}/sluiten`, {}, { as: town.as.riet })),
  },
  '/moderatie/klassen/:id{[0-9]{1,15}}': {
    act: 'class.decided',
    by: 'moderator',
    instead: (town) =>
      onSchool(town, ({ id, toJudge }) =>
        town.post(
          `/moderatie/klassen/${id}`,
          { shown: String(toJudge), place: String(toJudge), reason: '' },
          { as: town.as.moderator },
        ),
      ),
  },
  [paper]: {
    act: 'kids-issue.begun',
    by: 'administrator',
    instead: (town) =>
      onSchool(town, () =>
        town.post(paper, { title: 'Zomer', submissionKey: crypto.randomUUID() }, { as: town.as.administrator }),
      ),
  },
  [`${paper}/vragen/nieuw`]: maker(() => ['/vragen/nieuw', { ...question, open: 'ja' }], 'child-question.saved'),
  [`${paper}/vragen/:id{[0-9]{1,15}}`]: maker(
    ({ questionId }) => [`/vragen/${questionId}`, { ...question, open: 'ja' }],
    'child-question.saved',
  ),
  [issue]: maker(({ draft }) => [`/${draft}`, { title: 'Winter', lead: '' }], 'kids-issue.saved'),
  [`${issue}/stukken/nieuw`]: maker(({ draft }) => [`/${draft}/stukken/nieuw`, piece], 'kids-item.saved'),
  [item]: maker(({ draft, items: [first] }) => [`/${draft}/stukken/${first}`, piece], 'kids-item.saved'),
  [`${item}/verplaats`]: maker(
    ({ draft, items: [first] }) => [`/${draft}/stukken/${first}/verplaats`, { direction: 'down' }],
    'kids-item.moved',
  ),
  [`${item}/weg`]: maker(({ draft, items: [first] }) => [`/${draft}/stukken/${first}/weg`, {}], 'kids-item.removed'),
  [`${issue}/openbaar`]: maker(({ draft }) => [`/${draft}/openbaar`, {}], 'kids-issue.published'),
};

/** Buttons: what is sent with them is never read. */
export const youthButtons = [
  `${lesson}/tekeningen/:drawing{[0-9]{1,15}}/weg`,
  `${lesson}/sluiten`,
  `${item}/weg`,
  `${issue}/openbaar`,
];

/** What a child does before it sends: it changes nothing that anybody else sees. */
export const youthWithoutLine: Record<string, string> = {
  '/klas': 'finds the lesson of a code; what a child sends leaves the line',
  '/klas/:code': 'gives a child an empty sheet; as above',
  [`${sheet}/:number{[0-9]{1,2}}`]: 'keeps what a child writes until it sends it; as above',
};

/** The same forms for whoever sends them wrongly. */
export async function formsOfYouth(town: LivedInTown) {
  return onSchool(
    town,
    ({ id, code, home, step, questionId, writing, drawing, toShorten, toJudge, draft, items: [first] }) => {
      const form = (
        action: string,
        fields: Record<string, string>,
        by: 'riet' | 'visitor' | 'moderator' | 'administrator' | 'manager',
      ) => ({
        ...{ action, fields, by },
      });
      const made = (path: string, fields: Record<string, string>) => form(`${paper}${path}`, fields, 'administrator');
      return {
        [childText]: form(step, question, 'manager'),
        '/school/nieuw': form(
          '/school/nieuw',
          { ...newLesson, questionId: String(questionId), submissionKey: 'x' },
          'riet',
        ),
        '/klas': form('/klas', { code }, 'visitor'),
        '/klas/:code': form(`/klas/${code}`, {}, 'visitor'),
        [sheet]: form(writing, {}, 'visitor'),
        [`${sheet}/:number{[0-9]{1,2}}`]: form(`${writing}/1`, { answer: 'Een boom' }, 'visitor'),
        [`${lesson}/antwoorden/:sheet{[0-9]{1,15}}`]: form(
          `${home}/antwoorden/${toShorten}`,
          { 'woorden-answer': 'Een boom' },
          'riet',
        ),
        [`${lesson}/antwoorden`]: form(
          `${home}/antwoorden`,
          { shown: String(toShorten), keep: String(toShorten) },
          'riet',
        ),
        [`${lesson}/tekeningen`]: form(`${home}/tekeningen`, { alt: 'Een boom', consent: 'ja' }, 'riet'),
        [`${lesson}/tekeningen/:drawing{[0-9]{1,15}}/weg`]: form(`${home}/tekeningen/${drawing}/weg`, {}, 'riet'),
        [`${lesson}/sluiten`]: form(`${home}/sluiten`, {}, 'riet'),
        '/moderatie/klassen/:id{[0-9]{1,15}}': form(
          `/moderatie/klassen/${id}`,
          { shown: String(toJudge), place: String(toJudge), reason: '' },
          'moderator',
        ),
        [paper]: made('', { title: 'Zomer', submissionKey: 'x' }),
        [`${paper}/vragen/nieuw`]: made('/vragen/nieuw', { ...question, submissionKey: 'x' }),
        [`${paper}/vragen/:id{[0-9]{1,15}}`]: made(`/vragen/${questionId}`, question),
        [issue]: made(`/${draft}`, { title: 'Winter', lead: '' }),
        [`${issue}/stukken/nieuw`]: made(`/${draft}/stukken/nieuw`, { ...piece, submissionKey: 'x' }),
        [item]: made(`/${draft}/stukken/${first}`, piece),
        [`${item}/verplaats`]: made(`/${draft}/stukken/${first}/verplaats`, { direction: 'down' }),
        [`${item}/weg`]: made(`/${draft}/stukken/${first}/weg`, {}),
        [`${issue}/openbaar`]: made(`/${draft}/openbaar`, {}),
      };
    },
  );
}

/** What the programme team does; the administrator happens to do it. */
function maker(what: (school: School) => readonly [string, Record<string, string>], act: string): Deed {
  return {
    act,
    by: 'administrator',
    instead: (town) =>
      onSchool(town, (school) => {
        const [path, fields] = what(school);
        return town.post(`${paper}${path}`, fields, { as: town.as.administrator });
      }),
  };
}

type School = Awaited<ReturnType<typeof prepare>>;
const prepared = new WeakMap<LivedInTown['db'], Promise<School>>();

/** Does it with a lesson of this town, which is made when it is first needed. */
async function onSchool<Value>(town: LivedInTown, use: (school: School) => Promise<Value> | Value): Promise<Value> {
  const school = prepared.get(town.db) ?? prepare(town);
  prepared.set(town.db, school);
  return use(await school);
}

async function prepare(town: LivedInTown) {
  const { db } = town;
  const at = town.deps.now();
  const riet = db.selectFrom('person').select('id').where('name', '=', 'Riet Jonker');
  const { id: teacherId } = await riet.executeTakeFirstOrThrow();
  const values = { ...question, changedAt: at };
  const { id: questionId } = await db
    .insertInto('childQuestion')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow();
  const code = 'RRETJN';
  const { id } = await db
    .insertInto('classSession')
    .values({
      ...{ questionId, teacherId, code, school: 'De Regenboog', className: 'groep 8', ageGroup: 'group_7_8' as const },
      ...{ namesSchool: false, openedAt: at, endsAt: new Date(at.getTime() + 36_000_000) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const keys = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const statuses = ['writing', 'sent', 'approved'] as const;
  const answers = JSON.stringify({ answer: 'Een hele grote boom' });
  const sheets = await db
    .insertInto('classSheet')
    .values(statuses.map((status, index) => ({ key: keys[index] ?? '', sessionId: id, status, answers, begunAt: at })))
    .returning('id')
    .execute();
  const empty = Buffer.from([]);
  const picture = { id: crypto.randomUUID(), webp: empty, small: empty, width: 1, height: 1, alt: '', createdAt: at };
  await db.insertInto('picture').values(picture).execute();
  const { id: drawing } = await db
    .insertInto('classDrawing')
    .values({ sessionId: id, pictureId: picture.id, consent: true, addedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const number = { number: 900, title: 'Lente', createdAt: at };
  const { id: draft } = await db.insertInto('kidsIssue').values(number).returning('id').executeTakeFirstOrThrow();
  const items = await db
    .insertInto('kidsItem')
    .values([0, 1, 2].map((ordinal) => ({ issueId: draft, ordinal, ...piece, kind: 'piece' as const })))
    .returning('id')
    .execute();
  const step = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('project.slug', '=', 'spaarnepark')
    .where('step.instrument', '=', 'ideas')
    .executeTakeFirstOrThrow();
  return {
    ...{ id, code, home: `/school/lessen/${id}`, questionId, writing: `/klas/${code}/${keys[0]}`, draft, drawing },
    ...{ toShorten: sheets[1]?.id ?? 0, toJudge: sheets[2]?.id ?? 0, items: items.map((one) => one.id) },
    step: `/beheer/trajecten/spaarnepark/onderdelen/${step.id}/kindertekst`,
  };
}
