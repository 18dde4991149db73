import type { Db } from '../../../platform/db/db.ts';
import type { Design } from '../questions/question.ts';

/** The questions of the questionnaire that tests use: two pages, the last question only for who comes never. */
const pages = {
  'Over het park': {
    often: {
      text: 'Hoe vaak komt u in het park?',
      required: true,
      design: { kind: 'single', options: named('Elke week', 'Soms', 'Nooit'), other: true },
    },
    safe: { text: 'Hoe veilig is het er?', design: { kind: 'scale', steps: 5, low: 'onveilig', high: 'veilig' } },
  },
  'Wat wilt u?': {
    what: {
      text: 'Wat doet u er?',
      design: { kind: 'multiple', options: named('Wandelen', 'Sporten', 'Spelen'), other: false, most: 2 },
    },
    order: {
      text: 'Wat gaat voor?',
      design: { kind: 'ranking', options: named('Bomen', 'Banken', 'Licht'), places: 2 },
    },
    rated: {
      text: 'Wat vindt u van …',
      design: { kind: 'matrix', rows: named('de paden', 'het water'), columns: named('goed', 'slecht') },
    },
    people: { text: 'Met hoeveel woont u?', design: { kind: 'number', least: 1, most: 20, unit: 'mensen' } },
    own: { text: 'Wat wilt u nog zeggen?', design: { kind: 'long' } },
    where: { text: 'Waar mist u iets?', design: { kind: 'place' } },
    why: { text: 'Waarom komt u nooit?', design: { kind: 'short' }, onlyIf: ['often', '3'] },
  },
} as const satisfies Record<string, Record<string, Asked>>;
type Asked = { text: string; design: Design; required?: boolean; onlyIf?: readonly [string, string] };
type Name = keyof (typeof pages)['Over het park'] | keyof (typeof pages)['Wat wilt u?'];

/** A published questionnaire that is open until 10 December, with every kind of question; its ids by name. */
export async function makeSurvey(db: Db, { assurance = 'anonymous' }: { assurance?: 'anonymous' | 'email' } = {}) {
  const slug = `park-${crypto.randomUUID()}`;
  const project = { kind: 'trajectory', slug, question: 'Hoe wordt het park?', status: 'published' } as const;
  const { id: projectId } = await db
    .insertInto('project')
    .values({ ...project, publishedAt: '2026-10-01' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'survey',
      title: 'Vragen over het park',
      intro: 'Wij horen graag wat u vindt.',
      status: 'published',
      opensAt: new Date('2026-11-10T08:00:00Z'),
      closesAt: new Date('2026-12-10T22:00:00Z'),
      assurance,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('survey')
    .values({ stepId, createdAt: new Date('2026-11-01T10:00:00Z') })
    .execute();
  const questions = {} as Record<Name, number>;
  const sections: number[] = [];
  for (const [index, [title, asked]] of Object.entries<Record<string, Asked>>(pages).entries()) {
    const { id: sectionId } = await db
      .insertInto('surveySection')
      .values({ stepId, ordinal: index + 1, title })
      .returning('id')
      .executeTakeFirstOrThrow();
    sections.push(sectionId);
    for (const [place, [name, { text, design, required, onlyIf }]] of Object.entries(asked).entries()) {
      const { kind, ...rest } = design;
      const { id } = await db
        .insertInto('surveyQuestion')
        .values({
          ...{ sectionId, ordinal: place + 1, kind, text, required: required ?? false },
          design: JSON.stringify(rest),
          onlyIfId: onlyIf ? questions[onlyIf[0] as Name] : null,
          onlyIfOption: onlyIf?.[1] ?? null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      questions[name as Name] = id;
    }
  }
  return { slug, projectId, stepId, questions, sections };
}

function named(...texts: string[]) {
  return texts.map((text, index) => ({ key: String(index + 1), text }));
}
