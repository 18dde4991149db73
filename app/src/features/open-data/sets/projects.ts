import { sql } from 'kysely';
import { type DataSet, day, id, moment, ofProject, text, whole } from '../data-set.ts';

const wijken = sql`(select string_agg(area.name, ', ' order by area.name) from project_area
  join area on area.id = area_id where project_area.project_id = project.id)`;

/** Trajectories and initiatives, and what comes of them. */
export const projectSets: readonly DataSet[] = [
  {
    key: 'trajecten-en-initiatieven',
    title: { nl: 'Trajecten en initiatieven', en: 'Projects and initiatives' },
    about: {
      nl: 'Alles waarover bewoners meepraten, en wat zij zelf begonnen.',
      en: 'All that residents have a say in, and what they began themselves.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      text(
        'soort',
        'trajectory (van de gemeente) of initiative (van bewoners).',
        'trajectory (of the town) or initiative (of residents).',
      ),
      text(
        'titel',
        'De vraag aan bewoners, of de naam van het initiatief.',
        'The question to residents, or the name of the initiative.',
      ),
      text('inleiding', 'Waar het over gaat.', 'What it is about.'),
      text('adres', 'De pagina op deze site.', 'The page on this site.'),
      text('stand', 'published of closed.', 'published or closed.'),
      text('wijken', 'Voor welke wijken; leeg is de hele stad.', 'For which neighbourhoods; empty is the whole town.'),
      text('themas', 'De thema’s.', 'The themes.'),
      text('programmalijn', 'De lijn van het programma.', 'The line of the programme.'),
      moment('gepubliceerd_op', 'Sinds wanneer het op de site staat.', 'Since when it is on the site.'),
      moment('afgerond_op', 'Wanneer het is afgerond.', 'When it was closed.'),
      whole('bijdragen', 'Hoeveel bijdragen er zijn.', 'How many contributions there are.'),
      whole('beantwoord', 'Hoeveel daarvan antwoord hebben.', 'How many of them have an answer.'),
    ],
    rows: sql`select project.id, project.kind as soort, question as titel, intro as inleiding,
        case project.kind when 'initiative' then '/initiatieven/' else '/trajecten/' end || slug as adres,
        status as stand, ${wijken} as wijken,
        (select string_agg(theme.name_nl, ', ' order by theme.name_nl) from project_theme
          join theme on theme.id = theme_id where project_theme.project_id = project.id) as themas,
        programme_line.name as programmalijn, published_at as gepubliceerd_op, closed_at as afgerond_op,
        contribution_count as bijdragen, answered_count as beantwoord
      from project left join programme_link on programme_link.project_id = project.id
      left join programme_line on programme_line.id = line_id
      where status <> 'draft'`,
  },
  {
    key: 'initiatieven',
    title: { nl: 'Initiatieven: hoe ver ze zijn', en: 'Initiatives: how far they are' },
    about: {
      nl: 'De fase van elk initiatief, en wat het leerde.',
      en: 'The stage of each initiative, and what it taught.',
    },
    columns: [
      id('Nummer, hetzelfde als in trajecten-en-initiatieven.', 'Number, the same as in trajecten-en-initiatieven.'),
      text('naam', 'De naam.', 'The name.'),
      text(
        ...(['fase', 'idea, exploring, gathering_support, applying, running, done of stopped.'] as const),
        'idea, exploring, gathering_support, applying, running, done or stopped.',
      ),
      text('wijken', 'In welke wijken.', 'In which neighbourhoods.'),
      text('les', 'Wat anderen ervan kunnen leren.', 'What others can learn of it.'),
      text('gestopt_omdat', 'Waarom het stopte.', 'Why it stopped.'),
    ],
    rows: sql`select project.id, question as naam, stage as fase, ${wijken} as wijken, lesson as les,
        stopped_because as gestopt_omdat
      from initiative join project on project.id = project_id where status <> 'draft' and hidden_at is null`,
  },
  {
    key: 'beloften',
    title: { nl: 'Beloften', en: 'Promises' },
    about: { nl: 'Wat de gemeente toezegde, en wat daarvan kwam.', en: 'What the town promised, and what came of it.' },
    columns: [
      id('Nummer.', 'Number.'),
      ofProject,
      text('wat', 'Wat is beloofd.', 'What was promised.'),
      day('uiterlijk', 'De laatste dag.', 'The last day.'),
      text('uitkomst', 'kept, not_kept, of leeg zolang het open is.', 'kept, not_kept, or empty while it is open.'),
      moment('uitkomst_op', 'Wanneer dat bekend werd.', 'When that was told.'),
      text('toelichting', 'Wat de gemeente erover zegt.', 'What the town says of it.'),
    ],
    rows: sql`select task.id, project_id, what as wat, due_on as uiterlijk, outcome as uitkomst,
        outcome_at as uitkomst_op, outcome_note as toelichting
      from task join project on project.id = project_id and project.status <> 'draft' where task.kind = 'promise'`,
  },
  {
    key: 'agenda',
    title: { nl: 'Agenda', en: 'Agenda' },
    about: {
      nl: 'Bijeenkomsten, besluiten en andere momenten, ook die al voorbij zijn.',
      en: 'Meetings, decisions and other moments, past ones as well.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      ofProject,
      text('soort', 'meeting, decision, council, answer of other.', 'meeting, decision, council, answer or other.'),
      text('titel', 'Wat er is.', 'What there is.'),
      moment('begint_op', 'Wanneer het begint.', 'When it begins.'),
      moment('eindigt_op', 'Wanneer het eindigt.', 'When it ends.'),
      text('ongeveer', 'Wanneer ongeveer, als de dag nog niet vaststaat.', 'About when, where the day is not known.'),
      text('plaats', 'Waar.', 'Where.'),
    ],
    rows: sql`select moment.id, project_id, moment.kind as soort, title as titel, starts_at as begint_op,
        ends_at as eindigt_op, approximate as ongeveer, place as plaats
      from moment join project on project.id = project_id and project.status <> 'draft'`,
  },
  {
    key: 'verslagen',
    title: { nl: 'Verslagen van trajecten', en: 'Reports of projects' },
    about: { nl: 'Wat de gemeente van elk traject verslag deed.', en: 'What the town reported of each project.' },
    columns: [
      id('Nummer.', 'Number.'),
      ofProject,
      whole('versie', 'Een verbetering is een nieuwe versie.', 'A correction is a new version.'),
      text('bereikt', 'Wie er is bereikt.', 'Who was reached.'),
      text('hoe', 'Op welke manier.', 'In which way.'),
      text('gezegd', 'Wat bewoners zeiden.', 'What residents said.'),
      text('gedaan', 'Wat ermee is gedaan.', 'What was done with it.'),
      text('niet_gedaan', 'Wat niet, en waarom.', 'What not, and why.'),
      moment('gepubliceerd_op', 'Wanneer het verscheen.', 'When it appeared.'),
    ],
    rows: sql`select report.id, project_id, version as versie, reached as bereikt, how as hoe, said as gezegd,
        done as gedaan, not_done as niet_gedaan, report.published_at as gepubliceerd_op
      from report join project on project.id = project_id and project.status <> 'draft'
      where report.published_at is not null`,
  },
];
