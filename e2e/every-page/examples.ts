import pg from 'pg';

/** What stands in the town to look at: ids that addresses are made of. */
export type Examples = Awaited<ReturnType<typeof findExamples>>;

const stepOf = (slug: string) =>
  `select step.id from step join project p on p.id = step.project_id where p.slug = '${slug}'`;

const budgetOf = (slug: string) => `${stepOf(slug)} and instrument = 'budget'`;

const questions = {
  step: `select id from step where instrument = 'ideas' and project_id = (select id from project where slug = 'spaarnepark')`,
  outsideStep: `select id from step where instrument = 'outside' limit 1`,
  solvedPanel: stepOf('loting-klaar'),
  fixedPanel: stepOf('loting-vast'),
  drawnPanel: stepOf('loting-geweest'),
  panelStep: `select step_id as id from panel order by step_id limit 1`,
  council: `select step_id as id from panel where body = 'council'`,
  cameTogether: `select id from panel_session where reported_at is not null order by id desc limit 1`,
  comesTogether: `select id from panel_session where published_at is not null and reported_at is null order by id limit 1`,
  paper: 'select id from document limit 1',
  budgetStep: budgetOf('budget-schalkwijk'),
  budgetProject: `select id from budget_project where status = 'admitted' and step_id = (${budgetOf('budget-schalkwijk')}) limit 1`,
  refusedProject: `select id from budget_project where status = 'refused' and step_id = (${budgetOf('budget-schalkwijk')}) limit 1`,
  pointsBudget: budgetOf('budget-punten'),
  rankingBudget: budgetOf('budget-volgorde'),
  knapsackBudget: budgetOf('budget-mandje'),
  letterBudget: budgetOf('budget-per-brief'),
  countedBudget: budgetOf('budget-geweest'),
  lastYearBudget: budgetOf('budget-noord'),
  dialogueStep: `select step_id as id from dialogue order by step_id limit 1`,
  firstStatement: `select id from dialogue_statement where source = 'seed' order by id limit 1`,
  waitingStatement: `select id from dialogue_statement where status = 'waiting' order by id limit 1`,
  demoDraft: `${stepOf('straten-delftwijk')} and instrument = 'consultation'`,
  demoParagraph: `select p.id from consultation_paragraph p join step s on s.id = p.step_id join project t on t.id = s.project_id where t.slug = 'straten-delftwijk' and p.kind = 'text' order by ordinal offset 3 limit 1`,
  preparedDraft: stepOf('ontwerp-in-voorbereiding'),
  preparedParagraph: `select id from consultation_paragraph where kind = 'text' and step_id = (${stepOf('ontwerp-in-voorbereiding')}) order by ordinal limit 1`,
  surveyStep: `select step_id as id from survey order by step_id limit 1`,
  newSurveyStep: `select step_id as id from survey where fixed_at is null order by step_id desc limit 1`,
  newSurveySlug: `select slug as id from project t join step s on s.project_id = t.id join survey v on v.step_id = s.id where v.fixed_at is null order by s.id desc limit 1`,
  surveyDraft: `select id from survey_response where person_id is null and sent_at is null order by id limit 1`,
  surveySection: `select id from survey_section order by id limit 1`,
  surveyQuestion: `select id from survey_question order by id limit 1`,
  surveyWords: `select id from survey_question where kind = 'long' order by id limit 1`,
  openDraft: stepOf('ligt-ter-inzage'),
  answeringDraft: stepOf('wordt-beantwoord'),
  answeringTheme: `select id from consultation_theme where step_id = (${stepOf('wordt-beantwoord')}) order by ordinal limit 1`,
  answeringRemark: `select id from contribution where step_id = (${stepOf('wordt-beantwoord')}) order by id limit 1`,
  answeringParagraph: `select id from consultation_paragraph where step_id = (${stepOf('wordt-beantwoord')}) and kind = 'text' order by ordinal limit 1`,
  answeredDraft: stepOf('is-beantwoord'),
  receipt: `select receipt as id from consultation_view where step_id = (${stepOf('ligt-ter-inzage')}) limit 1`,
  busyIdea: `select id from contribution where status = 'published' order by comment_count desc, id limit 1`,
  ownIdea: `select c.id from contribution c join person p on p.id = c.person_id where p.name = 'Joke de Boer' and picture_id is not null`,
  picture: 'select id from picture limit 1',
  work: `select project_id as id from budget_work_update order by id limit 1`,
  comment: 'select id from comment limit 1',
  answer: `select r.id from response r join project p on p.id = r.project_id where p.slug = 'speelplek-leidsebuurt' order by r.id limit 1`,
  moment: `select m.id from moment m join project p on p.id = m.project_id where p.slug = 'spaarnepark' order by m.id limit 1`,
  contact: 'select id from contact order by id limit 1',
  line: 'select id from desk_entry order by id limit 1',
  entry: 'select contribution_id as id from desk_entry order by contribution_id limit 1',
  batch: 'select id from import_batch limit 1',
  mail: 'select id from message order by id limit 1',
  teamInvitation: `select substring(text from '/teamuitnodiging/([A-Za-z0-9_-]+)') as id from message where text like '%/teamuitnodiging/%' limit 1`,
  letter: 'select id from letter order by id limit 1',
  ownProposal: `select p.id from budget_project p join contribution c on c.id = p.contribution_id join person on person.id = c.person_id where person.name = 'Joke de Boer' and p.step_id = (select min(step_id) from budget)`,
  area: `select code as id from area where kind = 'wijk' order by code limit 1`,
} as const;

/** Looks the examples up; throws with the name of one that the town lacks. */
export async function findExamples(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const found: [string, string][] = [];
  for (const [name, question] of Object.entries(questions)) {
    const { rows } = await client.query(question);
    if (!rows[0]) throw new Error(`The town has no ${name} to look at.`);
    found.push([name, String(rows[0].id)]);
  }
  await client.end();
  return Object.fromEntries(found) as Record<keyof typeof questions, string>;
}
