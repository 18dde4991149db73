export { insertLesson } from './add-lesson.ts';
export { listExternal } from './external.ts';
export { longestLesson, readTags } from './lesson.ts';
export { LessonHints } from './lesson-hints.tsx';
export { LessonList } from './lesson-list.tsx';
export { type Lesson, lessonsFor, lessonsOfEvaluation, lessonsOfYear, listLessons } from './list-lessons.ts';
export { lessonMessages } from './messages.ts';
export { lessonRoutes } from './routes.tsx';
