import { type Deed, personOf } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const slug = 'een-schommel';
const own = `/initiatieven/${slug}`;
const team = '/initiatieven/:slug/beheer';
const person = ':person{[0-9a-f]{8}-[0-9a-f-]{27}}';
const file = ':file{[0-9a-f]{8}-[0-9a-f-]{27}}';
const texts = { title: 'Een schommel', what: 'Wij hangen een schommel op.', why: 'Schommelen is fijn.', anyway: 'ja' };

/** What the team of an initiative does, in an order in which each is possible. */
export const initiativeDeeds: Record<string, Deed> = {
  '/begin-iets/nieuw': { act: 'initiative.begun', by: 'samir', on: '/begin-iets/nieuw', fields: texts },
  [`${team}/openbaar`]: asTeam('initiative.published', () => '/openbaar'),
  [`${team}/weggooien`]: {
    act: 'initiative.discarded',
    by: 'samir',
    instead: async (town) => {
      await town.post('/begin-iets/nieuw', { ...texts, title: 'Zomaar een idee' }, { as: town.as.samir });
      return town.post('/initiatieven/zomaar-een-idee/beheer/weggooien', {}, { as: town.as.samir });
    },
  },
  [`${team}/gegevens`]: asTeam('initiative.edited', () => '/gegevens', { ...texts, inputUse: 'Wij lezen alles.' }),
  [`${team}/fase`]: asTeam('initiative.moved', () => '/fase', { to: 'exploring' }),
  [`${team}/mensen/uitnodigen`]: asTeam('initiative.invited', () => '/mensen/uitnodigen', {
    email: 'riet.jonker@stadmakers.example',
    role: 'member',
  }),
  '/teamuitnodiging/:token{[A-Za-z0-9_-]{1,64}}': {
    act: 'initiative.joined',
    by: 'riet',
    instead: async (town) => {
      const mails = town.db.selectFrom('message').select('text').where('text', 'like', '%/teamuitnodiging/%');
      const { text } = await mails.orderBy('id', 'desc').executeTakeFirstOrThrow();
      return town.post(/\/teamuitnodiging\/[\w-]+/.exec(text)?.[0] ?? '', {}, { as: town.as.riet });
    },
  },
  [`${team}/mensen/${person}`]: asTeam('initiative.member-changed', () => `/mensen/${personOf('Riet')}`, {
    role: 'member',
    title: 'timmert',
  }),
  [`${team}/mensen/${person}/weg`]: asTeam('initiative.member-removed', () => `/mensen/${personOf('Riet')}/weg`),
  '/initiatieven/:slug/verlaat': {
    act: 'initiative.left',
    by: 'riet',
    instead: (town) => town.post('/initiatieven/repareerclub/verlaat', {}, { as: town.as.riet }),
  },
  [`${team}/mensen/uitnodigingen/:id{[0-9]{1,15}}/weg`]: {
    act: 'initiative.invitation-withdrawn',
    by: 'samir',
    instead: async (town) => {
      const invited = { email: 'iemand@stadmakers.example', role: 'member' };
      await town.post(`${own}/beheer/mensen/uitnodigen`, invited, { as: town.as.samir });
      const { id } = await town.db.selectFrom('initiativeInvitation').select('id').executeTakeFirstOrThrow();
      return town.post(`${own}/beheer/mensen/uitnodigingen/${id}/weg`, {}, { as: town.as.samir });
    },
  },
  [`${team}/bestanden/foto`]: asTeam(
    'initiative.picture-added',
    () => '/bestanden/foto',
    { alt: 'Een boom' },
    () => ({
      picture: new File([pixel], 'boom.png'),
    }),
  ),
  [`${team}/bestanden/document`]: asTeam(
    'initiative.document-added',
    () => '/bestanden/document',
    { title: 'Het plan' },
    () => ({ document: new File(['%PDF-1.4\n%%EOF'], 'plan.pdf') }),
  ),
  [`${team}/bestanden/foto/${file}/weg`]: asTeam('initiative.picture-removed', async ({ db }) => {
    const { pictureId } = await db.selectFrom('initiativePicture').select('pictureId').executeTakeFirstOrThrow();
    return `/bestanden/foto/${pictureId}/weg`;
  }),
  [`${team}/bestanden/document/${file}/weg`]: asTeam('initiative.document-removed', async ({ db }) => {
    const { documentId } = await db.selectFrom('initiativeDocument').select('documentId').executeTakeFirstOrThrow();
    return `/bestanden/document/${documentId}/weg`;
  }),
};

/** Forms that stand on no page that the walk comes by: those of a draft, of a mail, and of who may leave. */
export const initiativeForms = {
  [`${team}/openbaar`]: {
    action: '/initiatieven/speelstraat-op-zondag/beheer/openbaar',
    fields: {},
    by: 'administrator',
  },
  [`${team}/weggooien`]: {
    action: '/initiatieven/speelstraat-op-zondag/beheer/weggooien',
    fields: {},
    by: 'administrator',
  },
  '/initiatieven/:slug/verlaat': { action: '/initiatieven/repareerclub/verlaat', fields: {}, by: 'administrator' },
  '/teamuitnodiging/:token{[A-Za-z0-9_-]{1,64}}': { action: '/teamuitnodiging/x', fields: {}, by: 'administrator' },
  [`${team}/mensen/uitnodigingen/:id{[0-9]{1,15}}/weg`]: {
    action: '/initiatieven/speelstraat-op-zondag/beheer/mensen/uitnodigingen/1/weg',
    fields: {},
    by: 'administrator',
  },
  ...Object.fromEntries(
    ['foto', 'document'].map((kind) => [
      `${team}/bestanden/${kind}/${file}/weg`,
      {
        action: `/initiatieven/speelstraat-op-zondag/beheer/bestanden/${kind}/00000000-0000-4000-8000-000000000000/weg`,
        fields: {},
        by: 'administrator' as const,
      },
    ]),
  ),
} as const;

/** Of these nothing is read that is sent with them. */
export const initiativeButtons: readonly string[] = [...Object.keys(initiativeForms), `${team}/mensen/${person}/weg`];

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function asTeam(
  act: string,
  part: (town: LivedInTown) => string | Promise<string>,
  fields: Record<string, string> = {},
  files?: () => Record<string, File>,
): Deed {
  return {
    act,
    by: 'samir',
    instead: async (town) =>
      town.post(`${own}/beheer${await part(town)}`, fields, {
        as: town.as.samir,
        ...(files ? { files: files() } : {}),
      }),
  };
}
