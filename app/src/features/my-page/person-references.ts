/** How a table speaks of a person: what the person gets to see of it, and what becomes of it when the account goes. */
export type PersonReference = {
  table: string;
  column: string;
  /** Columns in the download; keys and secrets are left out, since they are of no use to people and dangerous in a file. */
  shows: readonly string[];
  /** 'delete': the row goes. 'cut': the row stays, for counts and answers, and no longer leads to anybody. */
  onErase: 'delete' | 'cut';
  /** Columns emptied where the row stays: the name that others saw. */
  empties?: readonly string[];
};

/** Every reference to a person in the database; a test compares this list with the database itself. */
export const personReferences: readonly PersonReference[] = [
  // What proves who somebody is.
  { table: 'session', column: 'person_id', shows: ['created_at', 'ends_at', 'user_agent'], onErase: 'delete' },
  { table: 'account', column: 'person_id', shows: ['provider_id', 'created_at'], onErase: 'delete' },
  { table: 'passkey', column: 'person_id', shows: ['name', 'device_type', 'created_at'], onErase: 'delete' },
  { table: 'two_factor', column: 'person_id', shows: ['verified'], onErase: 'delete' },
  { table: 'proof', column: 'person_id', shows: ['method', 'level', 'issuer', 'achieved_at'], onErase: 'delete' },
  { table: 'post_code', column: 'person_id', shows: ['requested_at', 'expires_at', 'redeemed_at'], onErase: 'delete' },
  // What somebody did here.
  {
    table: 'contribution',
    column: 'person_id',
    shows: ['id', 'title', 'body', 'author_name', 'longitude', 'latitude', 'status', 'submitted_at', 'support_count'],
    onErase: 'cut',
    empties: ['author_name'],
  },
  {
    table: 'comment',
    column: 'person_id',
    shows: ['id', 'contribution_id', 'body', 'author_name', 'status', 'submitted_at'],
    onErase: 'cut',
    empties: ['author_name'],
  },
  {
    table: 'act',
    column: 'person_id',
    shows: ['kind', 'at', 'project_id', 'contribution_id', 'comment_id', 'channel', 'area_id', 'age_band'],
    onErase: 'cut',
  },
  {
    table: 'rating',
    column: 'person_id',
    shows: ['project_id', 'score', 'remark', 'rated_at'],
    onErase: 'cut',
  },
  // A questionnaire: what was answered stands in export-person.ts, and stays without a person.
  {
    table: 'survey_response',
    column: 'person_id',
    shows: ['step_id', 'channel', 'started_at', 'sent_at', 'area_id', 'age_band'],
    onErase: 'cut',
  },
  // A value scan: the marks stand in export-person.ts, and stay without a person.
  { table: 'value_scan_participant', column: 'person_id', shows: ['step_id', 'code'], onErase: 'cut' },
  // A lesson that somebody gave: what the children said stays, and leads to nobody.
  {
    table: 'class_session',
    column: 'teacher_id',
    shows: ['school', 'class_name', 'age_group', 'area_id', 'opened_at', 'closed_at'],
    onErase: 'cut',
  },
  // A formal view belongs to the file of the municipality: it stays, with name and address until retention-rules.ts forgets.
  {
    table: 'consultation_view',
    column: 'person_id',
    shows: [
      ...['number', 'step_id', 'name', 'on_behalf_of', 'postal_address', 'email', 'interest', 'body'],
      ...['channel', 'received_at', 'withdrawn_at'],
    ],
    onErase: 'cut',
  },
  {
    table: 'follow',
    column: 'person_id',
    shows: ['project_id', 'theme_id', 'area_id', 'frequency', 'created_at'],
    onErase: 'delete',
  },
  // A subscription without the account, to the same address: see export-person.ts and erase-person.ts.
  {
    table: 'newsletter_subscriber',
    column: 'person_id',
    shows: ['email', 'language', 'theme_ids', 'area_ids', 'asked_at', 'confirmed_at'],
    onErase: 'delete',
  },
  {
    table: 'flag',
    column: 'reporter_id',
    shows: [
      'contribution_id',
      'comment_id',
      'statement_id',
      'backing_id',
      'notice_id',
      'help_message_id',
      'reason',
      'explanation',
      'raised_at',
      'settled_at',
    ],
    onErase: 'cut',
  },
  {
    table: 'contact',
    column: 'person_id',
    shows: ['name', 'email', 'phone', 'postal_address', 'prefers', 'created_at'],
    onErase: 'delete',
  },
  // Initiatives of residents: who leaves is no longer named with it.
  {
    table: 'initiative_member',
    column: 'person_id',
    shows: ['project_id', 'role', 'title', 'joined_at'],
    onErase: 'delete',
  },
  { table: 'initiative_invitation', column: 'invited_by', shows: ['role', 'invited_at'], onErase: 'cut' },
  // An application belongs to the file of the municipality: it stays, with name and address until retention-rules.ts forgets.
  {
    table: 'application',
    column: 'applicant_id',
    shows: [
      ...['title', 'summary', 'plan', 'neighbours', 'state', 'applicant_name', 'organisation', 'email'],
      ...['postal_address', 'created_at', 'submitted_at'],
    ],
    onErase: 'cut',
  },
  // A seat in a council of residents: what was judged stays counted, without a name.
  { table: 'scheme_member', column: 'person_id', shows: ['from_day', 'until_day'], onErase: 'cut' },
  // What somebody near by thinks of an initiative, or of a request to take a task over: it stays without a person. Of offers see erase-person.ts.
  {
    table: 'backing',
    column: 'person_id',
    shows: [
      ...['project_id', 'application_id', 'conversation_id', 'stance', 'words', 'status', 'channel', 'area_id'],
      ...['distance', 'given_at', 'answer', 'answered_at'],
    ],
    onErase: 'cut',
  },
  // A conversation that others signed for is theirs as well, so the question stays.
  {
    table: 'city_conversation',
    column: 'caller_id',
    shows: ['id', 'subject', 'why_now', 'moment_text', 'moment_on', 'area_id', 'state', 'asked_at', 'reason'],
    onErase: 'cut',
  },
  { table: 'city_conversation', column: 'handler_id', shows: ['id', 'subject', 'state'], onErase: 'cut' },
  {
    table: 'city_conversation_guest',
    column: 'person_id',
    shows: ['conversation_id', 'asked_at'],
    onErase: 'delete',
  },
  { table: 'backing', column: 'answered_by', shows: ['answer', 'answered_at'], onErase: 'cut' },
  { table: 'participation_report', column: 'published_by', shows: ['version', 'published_at'], onErase: 'cut' },
  // Help asked and given. What somebody offered goes with them; a need is the initiative's own and stays.
  {
    table: 'help_notice',
    column: 'owner_id',
    shows: ['id', 'title', 'body', 'organisation', 'author_name', 'area_id', 'status', 'until_on', 'placed_at'],
    onErase: 'cut',
    empties: ['title', 'body', 'organisation', 'author_name'],
  },
  { table: 'help_notice', column: 'placed_by', shows: ['title', 'placed_at'], onErase: 'cut' },
  { table: 'help_thread', column: 'helper_id', shows: ['id', 'opened_at', 'matched_at'], onErase: 'cut' },
  { table: 'help_thread', column: 'asker_id', shows: ['id', 'opened_at', 'matched_at'], onErase: 'cut' },
  {
    table: 'help_message',
    column: 'sender_id',
    shows: ['body', 'sent_at'],
    onErase: 'cut',
    empties: ['sender_name', 'body'],
  },
  {
    table: 'help_outcome',
    column: 'answered_by',
    shows: ['helped', 'why', 'answered_at'],
    onErase: 'cut',
    empties: ['why'],
  },
  // What somebody did as staff: the work stays, the worker's name goes.
  { table: 'role_grant', column: 'person_id', shows: ['role', 'project_id', 'granted_at'], onErase: 'delete' },
  { table: 'role_grant', column: 'granted_by', shows: ['role', 'granted_at'], onErase: 'cut' },
  { table: 'scheme_version', column: 'made_by', shows: ['version', 'made_at'], onErase: 'cut' },
  { table: 'contact', column: 'created_by', shows: ['id', 'created_at'], onErase: 'cut' },
  { table: 'project', column: 'created_by', shows: ['question', 'created_at'], onErase: 'cut' },
  { table: 'agreement', column: 'published_by', shows: ['project_id', 'version', 'published_at'], onErase: 'cut' },
  { table: 'task', column: 'owner_id', shows: ['what', 'due_on', 'outcome'], onErase: 'cut' },
  { table: 'update', column: 'published_by', shows: ['title', 'published_at'], onErase: 'cut' },
  { table: 'consultation_memorandum', column: 'published_by', shows: ['version', 'published_at'], onErase: 'cut' },
  // Who wrote an arrangement with the town, and who signed that or the agreement of a challenge: it names nobody.
  { table: 'arrangement_version', column: 'saved_by', shows: ['project_id', 'version', 'saved_at'], onErase: 'cut' },
  { table: 'sign_off', column: 'signed_by', shows: ['side', 'function', 'signed_at'], onErase: 'cut' },
  { table: 'newsletter_issue', column: 'created_by', shows: ['title_nl', 'created_at'], onErase: 'cut' },
  { table: 'newsletter_issue', column: 'changed_by', shows: ['title_nl', 'changed_at'], onErase: 'cut' },
  { table: 'newsletter_issue', column: 'approved_by', shows: ['title_nl', 'approved_at'], onErase: 'cut' },
  { table: 'response', column: 'given_by', shows: ['outcome', 'why', 'given_at'], onErase: 'cut' },
  { table: 'report', column: 'published_by', shows: ['project_id', 'version', 'published_at'], onErase: 'cut' },
  // Evaluations and what was learnt: two clicks of who took part, and whose work it was to write.
  { table: 'evaluation', column: 'published_by', shows: ['id', 'published_at'], onErase: 'cut' },
  {
    table: 'evaluation_mark',
    column: 'person_id',
    shows: ['evaluation_id', 'score', 'remark', 'given_at'],
    onErase: 'cut',
    empties: ['remark'],
  },
  { table: 'evaluation_voice', column: 'asked_by', shows: ['role', 'asked_at'], onErase: 'cut' },
  { table: 'evaluation_voice', column: 'shown_by', shows: ['role', 'shown_at'], onErase: 'cut' },
  { table: 'lesson', column: 'created_by', shows: ['body', 'created_at'], onErase: 'cut' },
  { table: 'external_learning', column: 'created_by', shows: ['title', 'learnt', 'created_at'], onErase: 'cut' },
  { table: 'structural_proposal', column: 'saved_by', shows: ['version', 'saved_at'], onErase: 'cut' },
  { table: 'letter', column: 'printed_by', shows: ['subject', 'printed_at'], onErase: 'cut' },
  { table: 'moderation_decision', column: 'decided_by', shows: ['decision', 'decided_at'], onErase: 'cut' },
  { table: 'indicator_import', column: 'imported_by', shows: ['figures', 'imported_at'], onErase: 'cut' },
  { table: 'yearly_balance', column: 'published_by', shows: ['year', 'version', 'published_at'], onErase: 'cut' },
  { table: 'policy_text', column: 'published_by', shows: ['kind', 'version', 'published_at'], onErase: 'cut' },
  { table: 'import_batch', column: 'uploaded_by', shows: ['file_name', 'uploaded_at'], onErase: 'cut' },
  { table: 'desk_entry', column: 'entered_by', shows: ['kind', 'entered_at'], onErase: 'cut' },
  // Work for a panel by lot; who is invited and who answers has no account.
  { table: 'panel_officer', column: 'person_id', shows: ['step_id'], onErase: 'delete' },
  { table: 'panel_solve', column: 'requested_by', shows: ['step_id', 'requested_at'], onErase: 'cut' },
  // Whose work it was to key in a paper ballot. Ballots themselves refer to nobody.
  { table: 'ballot_paper', column: 'entered_by', shows: ['step_id', 'entered_at'], onErase: 'cut' },
  { table: 'ballot_paper', column: 'second_by', shows: ['step_id'], onErase: 'cut' },
  { table: 'ballot_batch', column: 'made_by', shows: ['step_id', 'made_at'], onErase: 'cut' },
  // Whose work it was on a budget; ballots refer to nobody.
  { table: 'budget_project', column: 'checked_by', shows: ['title', 'status', 'checked_at'], onErase: 'cut' },
  { table: 'budget_deviation', column: 'decided_by', shows: ['wins', 'why', 'decided_at'], onErase: 'cut' },
  {
    table: 'budget_deviation',
    column: 'withdrawn_by',
    shows: ['wins', 'withdrawn_why', 'withdrawn_at'],
    onErase: 'cut',
  },
  { table: 'budget_work_update', column: 'published_by', shows: ['state', 'body', 'published_at'], onErase: 'cut' },
  // That somebody chose for the agenda of a neighbourhood; and whose work it was to tell how that goes.
  { table: 'agenda_voter', column: 'person_id', shows: ['step_id', 'joined_at'], onErase: 'cut' },
  { table: 'agenda_news', column: 'published_by', shows: ['body', 'published_at'], onErase: 'cut' },
  // What they registered for; whoever was there is still counted.
  {
    table: 'gathering_registration',
    column: 'person_id',
    shows: ['gathering_id', 'name', 'email', 'state', 'channel', 'registered_at', 'cancelled_at', 'score'],
    onErase: 'cut',
    empties: ['name', 'email'],
  },
  { table: 'gathering', column: 'created_by', shows: ['id', 'title', 'created_at'], onErase: 'cut' },
  // Whose work it was to write a mandate or what happened with it.
  { table: 'mandate', column: 'created_by', shows: ['id', 'created_at'], onErase: 'cut' },
  { table: 'mandate_event', column: 'person_id', shows: ['mandate_id', 'note', 'at'], onErase: 'cut' },
  // The pool of companions: the card goes; what was said and done for an initiative stays with it.
  { table: 'companion', column: 'person_id', shows: ['job', 'expertise', 'monthly_hours'], onErase: 'delete' },
  { table: 'companion_area', column: 'person_id', shows: ['area_id'], onErase: 'delete' },
  { table: 'companion_absence', column: 'person_id', shows: ['starts_on', 'ends_on'], onErase: 'delete' },
  {
    table: 'companion_request',
    column: 'requested_by',
    shows: ['expertise', 'question', 'requested_at'],
    onErase: 'cut',
  },
  {
    table: 'companion_proposal',
    column: 'person_id',
    shows: ['state', 'note', 'proposed_at', 'answered_at', 'ended_at'],
    onErase: 'cut',
  },
  { table: 'companion_proposal', column: 'proposed_by', shows: ['proposed_at'], onErase: 'cut' },
  {
    table: 'companion_message',
    column: 'person_id',
    shows: ['body', 'author_name', 'sent_at'],
    onErase: 'cut',
    empties: ['author_name'],
  },
  // A dialogue: that somebody takes part, what somebody wrote, and whose work it was to look at it. Answers refer to nobody.
  { table: 'dialogue_participant', column: 'person_id', shows: ['step_id', 'joined_at'], onErase: 'cut' },
  { table: 'dialogue_statement', column: 'person_id', shows: ['body', 'status', 'submitted_at'], onErase: 'cut' },
  { table: 'dialogue_decision', column: 'decided_by', shows: ['decision', 'decided_at'], onErase: 'cut' },
];
