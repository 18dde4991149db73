import type { Locale } from '../../../platform/i18n/locale.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { LessonHints } from '../../lessons/index.ts';
import type { Alike } from './alike.ts';
import { startMessages } from './messages.ts';

/** Lessons about what is being begun; nothing where there are none. */
export function LessonsAlike({ lessons, locale }: { lessons: Alike['lessons']; locale: Locale }) {
  if (lessons.length === 0) return null;
  return (
    <>
      <Paragraph>{startMessages(locale).learnt}</Paragraph>
      <LessonHints lessons={lessons} locale={locale} />
    </>
  );
}
