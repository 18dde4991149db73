export { staffNavMessages } from './messages.ts';
export { StaffNav, type StaffPart, staffHref } from './staff-nav.tsx';
