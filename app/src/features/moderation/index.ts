export { classesToJudge, type WaitingClass } from './class-texts.ts';
export { countToModerate } from './elsewhere.ts';
export { findPersonalData, type PersonalData } from './personal-data.ts';
export { seedModerationPolicy } from './policy.ts';
export { moderationReminder } from './reminder.ts';
export { moderationRoutes } from './routes.tsx';
export { settleReports } from './settle-reports.ts';
export { tellWriter } from './tell-writer.ts';
export { type TextAuthor, textAuthor } from './text-author.ts';
