export { dayField, optionalDay, optionalMoment, optionalText, textField } from './fields.ts';
export { centsFrom, typedFrom } from './money.ts';
export { noticeOf, numberIn, onAnyProject, type Status } from './on-project.ts';
export { onStep } from './on-step.ts';
export { promiseReminders } from './promises/promise-reminders.ts';
export { staffRoutes } from './routes.ts';
export { type Row, readRows, rowField, rowNumbers, rowValues } from './rows.ts';
export { type Refusal, StaffPage, type StaffProject } from './staff-page.tsx';
export { typedMoment } from './town-moment.ts';
