export { promiseReminders } from './promises/promise-reminders.ts';
export { staffRoutes } from './routes.ts';
export { StaffNav, type StaffPart } from './staff-nav.tsx';
