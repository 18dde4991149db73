import { sql } from 'kysely';
import { type DataSet, day, euro, id, moment, ofProject, text, whole } from '../data-set.ts';

/** Decisions and money; organisations and residents are never named. */
export const moneySets: readonly DataSet[] = [
  {
    key: 'regelingen-besluiten',
    title: { nl: 'Besluiten op aanvragen', en: 'Decisions on applications' },
    about: {
      nl: 'Het register van de subsidieregelingen: waarvoor is geld gevraagd en toegekend.',
      en: 'The register of grant schemes: what money was asked and granted for.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      text('regeling', 'De regeling.', 'The scheme.'),
      text(
        'kenmerk',
        'Het nummer van de aanvraag, zoals 2026-014.',
        'The number of the application, such as 2026-014.',
      ),
      text('titel', 'Waarvoor.', 'What for.'),
      text('samenvatting', 'In het kort.', 'In short.'),
      text('wijk', 'De wijk waarvoor het is.', 'The neighbourhood that it is for.'),
      euro('gevraagd', 'Gevraagd bedrag.', 'Amount asked.'),
      euro('toegekend', 'Toegekend bedrag; 0 bij een afwijzing.', 'Amount granted; 0 where refused.'),
      text('uitkomst', 'grant, partly of refuse.', 'grant, partly or refuse.'),
      day('besloten_op', 'De dag van het besluit.', 'The day of the decision.'),
    ],
    rows: sql`select application.id, scheme.key as regeling, year || '-' || lpad(number::text, 3, '0') as kenmerk,
        title as titel, summary as samenvatting, area.name as wijk, (asked_cents / 100.0)::float as gevraagd,
        (cents / 100.0)::float as toegekend, outcome as uitkomst, decided_on as besloten_op
      from application_decision join application on application.id = application_id
      join scheme on scheme.id = scheme_id and scheme.kind = 'subsidy'
      left join area on area.id = application.area_id`,
  },
  {
    key: 'uitdaagrecht-besluiten',
    title: { nl: 'Besluiten op uitdagingen', en: 'Decisions on challenges' },
    about: {
      nl: 'Taken die bewoners of bedrijven van de gemeente wilden overnemen, en wat is besloten.',
      en: 'Tasks that residents or companies wanted to take over from the town, and what was decided.',
    },
    columns: [
      id('Nummer.', 'Number.'),
      text('kenmerk', 'Het nummer van het verzoek.', 'The number of the request.'),
      text('titel', 'Welke taak.', 'Which task.'),
      text('samenvatting', 'In het kort.', 'In short.'),
      text('uitkomst', 'grant, partly of refuse.', 'grant, partly or refuse.'),
      day('besloten_op', 'De dag van het besluit.', 'The day of the decision.'),
    ],
    rows: sql`select application.id, year || '-' || lpad(number::text, 3, '0') as kenmerk, title as titel,
        summary as samenvatting, outcome as uitkomst, decided_on as besloten_op
      from application_decision join application on application.id = application_id
      join scheme on scheme.id = scheme_id and scheme.kind = 'challenge'`,
  },
  {
    key: 'budgetten',
    title: { nl: 'Budgetten van bewoners', en: 'Budgets of residents' },
    about: { nl: 'Budgetten waarvan de uitslag bekend is.', en: 'Budgets of which the result is known.' },
    columns: [
      id('Nummer van het onderdeel.', 'Number of the step.'),
      ofProject,
      text('titel', 'De naam.', 'The name.'),
      euro('bedrag', 'Het bedrag dat te verdelen was.', 'The amount to divide.'),
      text(
        'telwijze',
        'greedy (meeste stemmen) of equal-shares (gelijke delen).',
        'greedy (most votes) or equal-shares.',
      ),
      moment('uitslag_op', 'Wanneer de uitslag verscheen.', 'When the result appeared.'),
    ],
    rows: sql`select step.id, project_id, step.title as titel, (amount / 100.0)::float as bedrag, rule as telwijze,
        budget.published_at as uitslag_op
      from budget join step on step.id = step_id join project on project.id = project_id and project.status <> 'draft'
      where budget.published_at is not null`,
  },
  {
    key: 'budgetten-plannen',
    title: { nl: 'Plannen in budgetten', en: 'Plans in budgets' },
    about: { nl: 'De plannen waaruit bewoners kozen.', en: 'The plans that residents chose from.' },
    columns: [
      id('Nummer.', 'Number.'),
      whole('budget_id', 'Het budget (id in budgetten).', 'The budget (id in budgetten).'),
      text('titel', 'De naam van het plan.', 'The name of the plan.'),
      text('tekst', 'Wat het plan is.', 'What the plan is.'),
      euro('kosten', 'Wat het kost.', 'What it costs.'),
      text('wijk', 'De wijk.', 'The neighbourhood.'),
    ],
    rows: sql`select budget_project.id, budget_project.step_id as budget_id, budget_project.title as titel, body as tekst,
        (cost / 100.0)::float as kosten, area.name as wijk
      from budget_project join budget on budget.step_id = budget_project.step_id and budget.published_at is not null
      join step on step.id = budget.step_id join project on project.id = project_id and project.status <> 'draft'
      left join area on area.id = budget_project.area_id
      where budget_project.status = 'admitted'`,
  },
];
