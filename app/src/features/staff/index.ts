export { promiseReminders } from './promises/promise-reminders.ts';
export { staffRoutes } from './routes.ts';
