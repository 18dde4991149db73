import type { Locale } from '../../platform/i18n/locale.ts';
import { List } from '../../platform/ui/list.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Lesson } from './list-lessons.ts';
import { lessonMessages } from './messages.ts';

type Props = { lessons: readonly Pick<Lesson, 'body' | 'source' | 'href'>[]; locale: Locale };

/** Lessons beside a form: short, and what they come from opens apart, so that what is being typed stays where it is. */
export function LessonHints({ lessons, locale }: Props) {
  return (
    <List
      items={lessons.map(({ body, source, href }) => (
        <>
          <Written>{body}</Written>
          {source && href && (
            <>
              {' '}
              <a class="utrecht-link utrecht-link--html-a" href={href} target="_blank" rel="noopener">
                <Written>{source}</Written>
                <span class="app-hidden"> {lessonMessages(locale).newWindow}</span>
              </a>
            </>
          )}
        </>
      ))}
    />
  );
}
