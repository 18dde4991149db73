import type { Page } from '@playwright/test';
import pg from 'pg';

const questions = [
  'select question, intro from project',
  'select title, intro from step',
  'select title, body from contribution',
  'select body from comment',
  'select why, withdrawn_why from budget_deviation',
  'select owner, body from budget_work join budget_work_update using (project_id)',
  'select title, body from update',
  'select title, place from moment',
  'select name, approximate from phase',
  'select what, outcome_note from task',
  'select why from response',
  'select goal, timeline, affected, feedback, reach, decides, impact, change_note from agreement',
  'select title, place, agenda, report, cancelled_because from panel_session',
  'select title, about, withdrawn_because from panel_document',
  'select name, role, viewpoint from panel_expert',
  'select title, body, why, objection from budget_project',
  'select name from budget_group',
  'select question, policy from dialogue',
  `select body from dialogue_statement where body_en = ''`,
  'select draft_title, basis, paper_place, spoken_at from consultation',
  'select reason from consultation_extension',
  'select interest, body, late_why from consultation_view',
  'select body from consultation_supplement',
  'select title, intro, thanks from survey_section join survey using (step_id)',
  'select text, help from survey_question',
  `select option ->> 'text' as text from survey_question, jsonb_path_query(design, '$.*[*]') option`,
  `select answer ->> 'question' as question, answer -> 'choice' ->> 'text' as choice, answer ->> 'text' as text
    from arrangement_version, jsonb_array_elements(answers) answer`,
  'select function from sign_off',
  'select name, about from value_scan_value',
  'select text from value_scan_statement',
  'select name from value_scan_role',
  'select title, answer, change from consultation_theme',
  'select summary from consultation_point',
  'select body, amended from consultation_paragraph',
  'select reached, how, said, done, not_done from report',
];

/** What people of the town wrote, as it may stand in a piece of text of a page. */
export async function writtenTexts(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const texts = new Set<string>();
  for (const question of questions) {
    const { rows } = await client.query<Record<string, string | null>>(question);
    for (const text of rows.flatMap(Object.values)) texts.add((text ?? '').replace(/\s+/g, ' ').trim());
  }
  await client.end();
  texts.delete('');
  return texts;
}

/** The pieces of text of a page outside what is marked as Dutch, but for those that cannot be marked. */
export function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, option, textarea, svg, [lang=nl]:not(html)')) continue;
      texts.push((node.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    return texts;
  });
}
