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
  backedInitiative: `select id from project where slug = 'regenplein-zomerkade'`,
  adoptedAgenda: `select step_id as id from agenda where stage = 'adopted' order by step_id limit 1`,
  choosingAgenda: `select step_id as id from agenda where stage = 'rank' order by step_id limit 1`,
  mergingAgenda: `select step_id as id from agenda where stage = 'cluster' order by step_id limit 1`,
  collectingAgenda: `select step_id as id from agenda where stage = 'collect' order by step_id limit 1`,
  dialogueStep: `select step_id as id from dialogue order by step_id limit 1`,
  firstStatement: `select id from dialogue_statement where source = 'seed' order by id limit 1`,
  waitingStatement: `select id from dialogue_statement where status = 'waiting' order by id limit 1`,
  demoDraft: `${stepOf('straten-delftwijk')} and instrument = 'consultation'`,
  demoParagraph: `select p.id from consultation_paragraph p join step s on s.id = p.step_id join project t on t.id = s.project_id where t.slug = 'straten-delftwijk' and p.kind = 'text' order by ordinal offset 3 limit 1`,
  preparedDraft: stepOf('ontwerp-in-voorbereiding'),
  preparedParagraph: `select id from consultation_paragraph where kind = 'text' and step_id = (${stepOf('ontwerp-in-voorbereiding')}) order by ordinal limit 1`,
  need: `select id from help_notice where title like 'Regentonnen%'`,
  offer: `select id from help_notice where title like 'Zaaltje met keuken%'`,
  offerOfTom: `select id from help_notice where title like 'Gepensioneerde timmerman%'`,
  helpThread: `select id from help_thread where asked_at is not null limit 1`,
  helpMessage: `select m.id from help_message m join help_thread t on t.id = m.thread_id where m.side = 'helper' and t.asked_at is not null limit 1`,
  newsletter: `select id from newsletter_issue where state = 'sent' order by id limit 1`,
  newsletterDraft: `select id from newsletter_issue where state = 'draft' order by id limit 1`,
  newsletterPiece: `select i.id from newsletter_item i join newsletter_issue n on n.id = i.issue_id where n.state = 'draft' order by i.id limit 1`,
  newsletterReader: `select id from newsletter_subscriber where state = 'active' order by id limit 1`,
  evaluation: `select evaluation_id as id from evaluation_voice v join evaluation e on e.id = v.evaluation_id where published_at is not null order by v.id limit 1`,
  dueEvaluation: `select e.id from evaluation e where published_at is null and step_id is not null order by id limit 1`,
  evaluationVoice: 'select id from evaluation_voice order by id limit 1',
  markedBy: `select a.person_id as id from act a join evaluation e on e.step_id = a.step_id where e.published_at is null and a.person_id is not null order by e.id, a.id limit 1`,
  openConversation: `select id from city_conversation where state = 'open' order by id limit 1`,
  calledConversation: `select id from city_conversation where state = 'called' order by id limit 1`,
  surveyStep: `select step_id as id from survey order by step_id limit 1`,
  newSurveyStep: `select step_id as id from survey where fixed_at is null order by step_id desc limit 1`,
  newSurveySlug: `select slug as id from project t join step s on s.project_id = t.id join survey v on v.step_id = s.id where v.fixed_at is null order by s.id desc limit 1`,
  surveyDraft: `select id from survey_response where person_id is null and sent_at is null order by id limit 1`,
  surveySection: `select id from survey_section order by id limit 1`,
  surveyQuestion: `select id from survey_question order by id limit 1`,
  surveyWords: `select id from survey_question where kind = 'long' order by id limit 1`,
  openScan: `${stepOf('buurtplein-meerwijk')} and instrument = 'value_scan'`,
  pastScan: `${stepOf('speelplek-leidsebuurt')} and instrument = 'value_scan'`,
  newScanStep: `select step_id as id from value_scan where fixed_at is null order by step_id desc limit 1`,
  newScanSlug: `select slug as id from project t join step s on s.project_id = t.id join value_scan v on v.step_id = s.id where v.fixed_at is null order by s.id desc limit 1`,
  newScanValue: `select id from value_scan_value where step_id = (select max(step_id) from value_scan where fixed_at is null) order by ordinal limit 1`,
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
  classLesson: `select id from class_session where code = 'KRANT7'`,
  classSheet: `select sheet.id from class_sheet sheet join class_session l on l.id = sheet.session_id where l.code = 'KRANT7' and status = 'sent' order by sheet.id limit 1`,
  classSheetKey: `select key as id from class_sheet sheet join class_session l on l.id = sheet.session_id where l.code = 'KRANT7' and status = 'writing' order by sheet.id limit 1`,
  freeQuestion: 'select id from child_question where step_id is null order by id limit 1',
  kidsIssue: 'select id from kids_issue order by number limit 1',
  kidsItem: `select id from kids_item where kind = 'answers' order by id limit 1`,
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
  draftApplication: `select id from application where state = 'draft' and kind_key <> 'task' order by id limit 1`,
  challengeTask: `select id from challenge_task where closed_because is null order by id limit 1`,
  closedTask: `select id from challenge_task where closed_because is not null order by id limit 1`,
  submittedChallenge: `select id from application where kind_key = 'task' and state = 'submitted' order by id limit 1`,
  admittedChallenge: `select id from application where kind_key = 'task' and state = 'admitted' order by id limit 1`,
  agreedChallenge: `select id from application where kind_key = 'task' and state = 'agreed' order by id limit 1`,
  stoppedChallenge: `select id from application where kind_key = 'task' and state = 'stopped' order by id limit 1`,
  evaluatedChallenge: `select id from application where kind_key = 'task' and state = 'evaluated' order by id limit 1`,
  draftChallenge: `select id from application where kind_key = 'task' and state = 'draft' order by id limit 1`,
  submitted: `select id from application where state = 'submitted' and kind_key <> 'task' order by id limit 1`,
  incomplete: `select id from application where state = 'incomplete' order by id limit 1`,
  complete: `select id from application where state = 'complete' order by id limit 1`,
  inAdvice: `select id from application where state = 'in_advice' order by id limit 1`,
  advised: `select id from application where state = 'advised' order by id limit 1`,
  paid: `select id from application where state = 'paid' order by id limit 1`,
  objected: `select application_id as id from application_objection where outcome is null order by id limit 1`,
  answeredObjection: `select application_id as id from application_objection where outcome is not null order by id limit 1`,
  settled: `select id from application where state = 'settled' order by id limit 1`,
  applicationFile: `select id from application_file where type = 'application/pdf' order by added_at limit 1`,
  applicationOfFile: `select application_id as id from application_file where type = 'application/pdf' order by added_at limit 1`,
  paymentBatch: 'select id from payment_batch order by id limit 1',
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
