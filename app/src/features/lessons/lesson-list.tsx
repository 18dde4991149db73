import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Lesson } from './list-lessons.ts';

/** The address of the lessons with this keyword. */
export function tagHref(tag: string): string {
  return `/lessen?trefwoord=${encodeURIComponent(tag)}`;
}

/** Lessons below one another: what was learnt, where, and the words under which it is found. */
export function LessonList({ lessons }: { lessons: readonly Pick<Lesson, 'body' | 'tags' | 'source' | 'href'>[] }) {
  return (
    <RowList>
      {lessons.map(({ body, tags, source, href }) => (
        <RowItem title={<Written>{body}</Written>}>
          {source &&
            (href ? (
              <Link href={href}>
                <Written>{source}</Written>
              </Link>
            ) : (
              <Written>{source}</Written>
            ))}
          {tags.length > 0 && (
            <Chips>
              {tags.map((tag) => (
                <Chip kind="theme" href={tagHref(tag)}>
                  <Written>{tag}</Written>
                </Chip>
              ))}
            </Chips>
          )}
        </RowItem>
      ))}
    </RowList>
  );
}
