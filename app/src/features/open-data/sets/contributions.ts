import { sql } from 'kysely';
import { type DataSet, day, id, moment, ofProject, text, whole } from '../data-set.ts';

/** What residents put in and what was answered; never by whom. */
export const contributionSets: readonly DataSet[] = [
  {
    key: 'bijdragen',
    title: { nl: 'Bijdragen', en: 'Contributions' },
    about: {
      nl: 'Ideeën en andere bijdragen die op de site staan. Zonder naam, en zonder plek op de kaart: dat kan iemands huis zijn.',
      en: 'Ideas and other contributions on the site. Without a name, and without a place on the map: that may be somebody’s home.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      ofProject,
      text('onderdeel', 'Waarvoor de bijdrage is.', 'What the contribution is for.'),
      text('titel', 'De titel.', 'The title.'),
      text('tekst', 'De tekst.', 'The text.'),
      text('wijk', 'De wijk waar het over gaat.', 'The neighbourhood that it is about.'),
      text('kanaal', 'web, paper, desk, phone, meeting of class.', 'web, paper, desk, phone, meeting or class.'),
      moment('gepubliceerd_op', 'Wanneer het op de site kwam.', 'When it came on the site.'),
      whole('steun', 'Hoeveel mensen dit steunen.', 'How many people support this.'),
      whole('reacties', 'Hoeveel reacties er zijn.', 'How many reactions there are.'),
      whole('antwoord_id', 'Het antwoord (id in antwoorden).', 'The answer (id in antwoorden).'),
    ],
    rows: sql`select contribution.id, contribution.project_id, step.title as onderdeel, contribution.title as titel,
        body as tekst, area.name as wijk, channel as kanaal, contribution.published_at as gepubliceerd_op,
        support_count as steun, comment_count as reacties, response_id as antwoord_id
      from contribution join step on step.id = step_id and step.status = 'published'
      join project on project.id = contribution.project_id and project.status <> 'draft'
      left join area on area.id = contribution.area_id
      where contribution.status = 'published'`,
  },
  {
    key: 'antwoorden',
    title: { nl: 'Antwoorden op bijdragen', en: 'Answers to contributions' },
    about: {
      nl: 'Wat de gemeente met bijdragen doet, en waarom.',
      en: 'What the town does with contributions, and why.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      ofProject,
      text('uitkomst', 'adopted, partly of not_adopted.', 'adopted, partly or not_adopted.'),
      text('waarom', 'De uitleg.', 'The explanation.'),
      moment('gegeven_op', 'Wanneer het antwoord kwam.', 'When the answer came.'),
    ],
    rows: sql`select response.id, project_id, outcome as uitkomst, why as waarom, given_at as gegeven_op
      from response join project on project.id = project_id and project.status <> 'draft'`,
  },
  {
    key: 'hulp',
    title: { nl: 'Vraag en aanbod van hulp', en: 'Needs and offers of help' },
    about: {
      nl: 'Wat initiatieven zoeken en wat er wordt aangeboden. Alleen wat nu op de site staat, zonder wie het aanbiedt.',
      en: 'What initiatives look for and what is offered. Only what is on the site now, without who offers it.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      text('kant', 'need (gevraagd) of offer (aangeboden).', 'need (asked) or offer (offered).'),
      whole('project_id', 'Het initiatief dat vraagt.', 'The initiative that asks.'),
      text(
        ...(['soort', 'hands, knowledge, place, material, money of network.'] as const),
        'hands, knowledge, place, material, money or network.',
      ),
      text('titel', 'Waar het om gaat.', 'What it is about.'),
      text('wijk', 'De wijk; leeg is de hele stad.', 'The neighbourhood; empty is the whole town.'),
      moment('geplaatst_op', 'Sinds wanneer.', 'Since when.'),
      day('tot', 'De laatste dag.', 'The last day.'),
    ],
    rows: sql`select help_notice.id, side as kant, project_id, help_notice.kind as soort, title as titel, area.name as wijk,
        placed_at as geplaatst_op, until_on as tot
      from help_notice left join area on area.id = help_notice.area_id
      left join project on project.id = project_id
      where help_notice.status = 'published' and (project_id is null or project.status <> 'draft')`,
  },
];
