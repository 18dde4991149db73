/** Fields of META in the order of the format; the first eleven must be there, `district` and `subunit` among them may. */
export const metaFields = [
  'description',
  'country',
  'unit',
  'district',
  'subunit',
  'instance',
  'num_projects',
  'num_votes',
  'budget',
  'vote_type',
  'rule',
  'date_begin',
  'date_end',
  'min_length',
  'max_length',
  'min_sum_cost',
  'max_sum_cost',
  'min_points',
  'max_points',
  'min_sum_points',
  'max_sum_points',
  'default_score',
  'min_project_cost',
  'max_project_cost',
  'min_project_score_threshold',
  'neighborhoods',
  'subdistricts',
  'categories',
  'edition',
  'language',
  'currency',
  'fully_funded',
  'experimental',
  'comment',
  'acknowledgments',
  'leftover_budget',
  'budget_per_category',
  'budget_per_neighborhood',
  'min_length_per_category',
  'max_length_per_category',
  'min_sum_cost_per_category',
  'max_sum_cost_per_category',
] as const;

const optionalBeforeEnd = ['district', 'subunit'];

/** Fields of META that must be there. */
export const obligatoryMeta: readonly string[] = metaFields
  .slice(0, metaFields.indexOf('date_end') + 1)
  .filter((name) => !optionalBeforeEnd.includes(name));

/** Columns of the projects, in the order of the format. */
export const projectFields = [
  'project_id',
  'cost',
  'votes',
  'score',
  'name',
  'category',
  'beneficiaries',
  'selected',
  'neighborhood',
  'subunit',
  'district',
  'description',
  'proposer',
  'public_id',
  'latitude',
  'longitude',
] as const;

/** Columns of the votes, in the order of the format; the last are of one experiment in Zurich. */
export const voteFields = [
  'voter_id',
  'vote',
  'points',
  'age',
  'sex',
  'voting_method',
  'district',
  'neighborhood',
  'education',
  'topic_preference_transport',
  'topic_preference_culture',
  'topic_preference_nature',
  'district_preference',
  'time_taken_seconds',
  'format_easiness',
  'format_expressiveness',
  'format_rank',
] as const;
