export { lockManaged, type ManageError } from './lock-managed.ts';
