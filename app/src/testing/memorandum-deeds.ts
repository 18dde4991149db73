import { type DraftToAnswer, draftToAnswer } from '../instruments/consultation/testing/draft-to-answer.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const nota = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/nota';
type Does = (draft: DraftToAnswer) => { part: string; fields: Record<string, string> };

/** What officers do with a reply memorandum, in an order in which each is possible. */
export const memorandumDeeds: Record<string, Deed> = {
  [`${nota}/reacties`]: manage('consultation.point-placed', ({ remarks, themes }) => ({
    part: '/reacties',
    fields: { remark: String(remarks[0]), theme: String(themes.first) },
  })),
  [`${nota}/onderwerpen`]: manage('consultation.subject-added', () => ({
    part: '/onderwerpen',
    fields: { title: 'Licht' },
  })),
  [`${nota}/onderwerpen/:id`]: manage('consultation.subject-saved', ({ themes }) => ({
    part: `/onderwerpen/${themes.first}`,
    fields: { title: 'Breedte', answer: 'Het past.', outcome: 'not_adopted', seen: '1' },
  })),
  [`${nota}/onderwerpen/:id/plaats`]: manage('consultation.subject-moved', ({ themes }) => ({
    part: `/onderwerpen/${themes.second}/plaats`,
    fields: { move: 'up' },
  })),
  [`${nota}/zienswijzen/:source`]: manage('consultation.point-placed', ({ themes }) => ({
    part: '/zienswijzen/2',
    fields: { theme: String(themes.first), summary: 'Graag bomen.' },
  })),
  [`${nota}/zienswijzen/:source/punten/:id`]: manage('consultation.point-saved', ({ points }) => ({
    part: `/zienswijzen/1/punten/${points.view}`,
    fields: { summary: 'Te smal.', seen: '1' },
  })),
  [`${nota}/zienswijzen/:source/punten/:id/weg`]: manage('consultation.point-removed', ({ points }) => ({
    part: `/zienswijzen/1/punten/${points.view}/weg`,
    fields: {},
  })),
  [`${nota}/reacties/:source`]: manage('consultation.point-placed', ({ remarks, themes }) => ({
    part: `/reacties/${remarks[2]}`,
    fields: { theme: String(themes.first), summary: 'Veel te druk.' },
  })),
  [`${nota}/reacties/:source/punten/:id`]: manage('consultation.point-saved', ({ remarks, points }) => ({
    part: `/reacties/${remarks[1]}/punten/${points.remark}`,
    fields: { summary: 'Te druk.', seen: '1' },
  })),
  [`${nota}/reacties/:source/punten/:id/weg`]: manage('consultation.point-removed', ({ remarks, points }) => ({
    part: `/reacties/${remarks[1]}/punten/${points.remark}/weg`,
    fields: {},
  })),
  [`${nota}/onderwerpen/:id/weg`]: manage('consultation.subject-removed', ({ themes }) => ({
    part: `/onderwerpen/${themes.empty}/weg`,
    fields: {},
  })),
  [`${nota}/tekst/:id`]: {
    act: 'consultation.paragraph-amended',
    by: 'administrator',
    instead: (town) =>
      onAnswering(town, async ({ nota, paragraph }) => {
        const path = `${nota}/tekst/${paragraph}`;
        return send(town, path, { text: 'De Lindelaan blijft zoals zij is.', ...(await asked(town, path)) });
      }),
  },
  [`${nota}/publiceren`]: {
    act: 'consultation.memorandum-published',
    by: 'administrator',
    instead: (town) =>
      onAnswering(town, async ({ nota }) => {
        const path = `${nota}/publiceren`;
        return send(town, path, await asked(town, path));
      }),
  },
};

const drafts = new WeakMap<LivedInTown['db'], Promise<DraftToAnswer>>();

/** Does it with a memorandum in the making, which is begun when it is first needed. */
export async function onAnswering<Value>(
  town: LivedInTown,
  use: (draft: DraftToAnswer) => Promise<Value> | Value,
): Promise<Value> {
  const draft = drafts.get(town.db) ?? draftToAnswer(town.db, 'wordt-beantwoord');
  drafts.set(town.db, draft);
  return use(await draft);
}

/** The hidden fields of the page: what its officer saw. */
async function asked(town: LivedInTown, path: string): Promise<Record<string, string>> {
  const page = await (await town.get(path, { as: town.as.administrator })).text();
  const fields = page.matchAll(/<input type="hidden" name="(seen|version)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
}

function send(town: LivedInTown, path: string, fields: Record<string, string>): Promise<Response> {
  return town.post(path, fields, { as: town.as.administrator });
}

function manage(act: string, does: Does): Deed {
  return {
    act,
    by: 'administrator',
    instead: (town) =>
      onAnswering(town, (draft) => {
        const { part, fields } = does(draft);
        return send(town, draft.nota + part, fields);
      }),
  };
}
