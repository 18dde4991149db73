import { sql } from 'kysely';
import { type DataSet, day, euro, id, ofProject, text, whole } from '../data-set.ts';

/** Control that was handed over, and the agendas that neighbourhoods made; bodies are named, people never. */
export const controlSets: readonly DataSet[] = [
  {
    key: 'zeggenschap',
    title: { nl: 'Zeggenschap', en: 'Mandates' },
    about: {
      nl: 'Wat de gemeente overdroeg: aan wie, binnen welke grenzen en hoe lang. De versie die nu geldt.',
      en: 'What the town handed over: to whom, within which limits and for how long. The version that holds now.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      ofProject,
      text('titel', 'De naam van de afspraak.', 'The name of the mandate.'),
      text('adres', 'De pagina op deze site.', 'The page on this site.'),
      text(
        ...([
          'stand',
          'proposed, decided, running, in_review, changing, ended, taken_back of rejected.',
          'proposed, decided, running, in_review, changing, ended, taken_back or rejected.',
        ] as const),
      ),
      text('soort', 'agenda, budget, plan of task (taak).', 'agenda, budget, plan or task.'),
      text('wat', 'Wat is overgedragen.', 'What was handed over.'),
      text('orgaan', 'Wie nu beslist.', 'Who decides now.'),
      text(
        ...([
          'soort_orgaan',
          'panel (door loting), cooperative, neighbourhood_council, initiative, organisation of area (alle bewoners).',
          'panel (by lot), cooperative, neighbourhood_council, initiative, organisation or area (all residents).',
        ] as const),
      ),
      text('wijk', 'Het gebied; leeg is de hele stad.', 'The area; empty is the whole town.'),
      text('grenzen', 'Binnen welke grenzen.', 'Within which limits.'),
      text('blijft_bij_gemeente', 'Wat de gemeente zelf beslist.', 'What the town decides itself.'),
      text('wie_let_op', 'Welke functie of welk orgaan erop let.', 'Which function or body watches.'),
      text('terugnemen', 'Hoe het kan worden teruggenomen.', 'How it can be taken back.'),
      day('begint', 'De eerste dag.', 'The first day.'),
      day('duurt_tot_en_met', 'De laatste dag.', 'The last day.'),
      day('evaluatie', 'De volgende evaluatie.', 'The next review.'),
      day(
        'besloten_op',
        'De dag van het besluit; leeg zolang er geen is.',
        'The day of the decision; empty while there is none.',
      ),
      euro('budget', 'Het budget voor de hele looptijd.', 'The budget for the whole term.'),
      euro('uitgegeven', 'Wat daarvan is uitgegeven, zoals verantwoord.', 'What was spent of it, as accounted for.'),
      whole('versie', 'Een wijziging is een nieuwe versie.', 'A change is a new version.'),
    ],
    rows: sql`select mandate.id, project.id as project_id, title as titel, '/zeggenschap/' || mandate.id as adres,
        state as stand, hands as soort, what as wat, body_name as orgaan, body_kind as soort_orgaan, area.name as wijk,
        frame as grenzen, stays as blijft_bij_gemeente, watched_by as wie_let_op, take_back as terugnemen,
        starts_on as begint, ends_on as duurt_tot_en_met, coalesce(next_review_on, review_on) as evaluatie,
        decided_on as besloten_op, (budget_cents / 100.0)::float as budget,
        case when budget_cents is not null then (coalesce(
          (select sum(cents) from mandate_spending where mandate_id = mandate.id), 0) / 100.0)::float end as uitgegeven,
        version as versie
      from mandate join lateral (select * from mandate_version where mandate_id = mandate.id
        order by decided_on is null, version desc limit 1) as held on true
      left join area on area.id = area_id
      left join project on project.id = project_id and project.status <> 'draft'
      where state <> 'draft'`,
  },
  {
    key: 'wijkagendas',
    title: { nl: 'Vastgestelde wijkagenda’s', en: 'Adopted neighbourhood agendas' },
    about: {
      nl: 'Agenda’s die bewoners maakten en die nu gelden, of golden.',
      en: 'Agendas that residents made and that hold now, or did.',
    },
    columns: [
      id('Nummer van het onderdeel.', 'Number of the step.'),
      ofProject,
      text('titel', 'De naam.', 'The name.'),
      text('orgaan', 'Welk orgaan de agenda vaststelde.', 'Which body adopted the agenda.'),
      day('vastgesteld_op', 'De dag daarvan.', 'The day of that.'),
      day('geldt_vanaf', 'De eerste dag.', 'The first day.'),
      day('geldt_tot_en_met', 'De laatste dag.', 'The last day.'),
      text('toelichting', 'Wat het orgaan erbij schreef.', 'What the body wrote with it.'),
    ],
    rows: sql`select step.id, step.project_id, step.title as titel, adopted_by as orgaan, adopted_on as vastgesteld_op,
        term_from as geldt_vanaf, term_until as geldt_tot_en_met, adopted_note as toelichting
      from agenda join step on step.id = step_id and step.status = 'published'
      join project on project.id = step.project_id and project.status <> 'draft' where stage = 'adopted'`,
  },
  {
    key: 'wijkagendas-punten',
    title: { nl: 'Punten op wijkagenda’s', en: 'Points on neighbourhood agendas' },
    about: {
      nl: 'De punten van vastgestelde agenda’s, ook wat er niet op kwam, en hoe het ermee gaat.',
      en: 'The points of adopted agendas, also those that were not put on it, and how they go.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      whole('agenda_id', 'De agenda (id in wijkagendas).', 'The agenda (id in wijkagendas).'),
      whole('plaats', 'De plaats op de agenda; leeg is er niet op.', 'The place on the agenda; empty is not on it.'),
      text('titel', 'De naam van het punt.', 'The name of the point.'),
      text('tekst', 'De uitleg.', 'The explanation.'),
      text(
        ...([
          'waarom_anders',
          'Waarom het orgaan afweek van wat bewoners kozen.',
          'Why the body differed from what residents chose.',
        ] as const),
      ),
      whole('onderwerpen', 'Hoeveel onderwerpen van bewoners erin zitten.', 'How many themes of residents are in it.'),
      text('stand', 'open, busy, done of not_done.', 'open, busy, done or not_done.'),
      text('nieuws', 'Het laatste bericht.', 'The latest news.'),
    ],
    rows: sql`select agenda_point.id, agenda.step_id as agenda_id, adopted_place as plaats, agenda_point.title as titel,
        agenda_point.body as tekst, moved_why as waarom_anders,
        (select count(*)::int from agenda_theme join contribution on contribution.id = contribution_id
          and contribution.status = 'published' where point_id = agenda_point.id) as onderwerpen,
        agenda_point.state as stand,
        (select news.body from agenda_news news where news.point_id = agenda_point.id order by news.id desc limit 1)
          as nieuws
      from agenda_point join agenda on agenda.step_id = agenda_point.step_id and stage = 'adopted'
      join step on step.id = agenda.step_id and step.status = 'published'
      join project on project.id = step.project_id and project.status <> 'draft'`,
  },
];
