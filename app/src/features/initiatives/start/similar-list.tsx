import type { Locale } from '../../../platform/i18n/locale.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { initiativeHref } from '../initiative-href.ts';
import { initiativeMessages } from '../messages.ts';
import { startMessages } from './messages.ts';
import type { Similar } from './similar.ts';

type Props = {
  similar: readonly Similar[];
  locale: Locale;
  /** Beside a form: what is being typed stays where it is. */
  newWindow?: boolean;
};

/** What looks like it, with how far it is and what others can learn of it. */
export function SimilarList({ similar, locale, newWindow = false }: Props) {
  const t = startMessages(locale);
  const { stage } = initiativeMessages(locale);
  return (
    <List
      items={similar.map((one) => (
        <>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={initiativeHref(one.slug)}
            target={newWindow ? '_blank' : undefined}
            rel={newWindow ? 'noopener' : undefined}
          >
            <Written>{one.title}</Written>
            {newWindow && <span class="app-hidden"> {t.newWindow}</span>}
          </a>{' '}
          ({[one.area, stage[one.stage].toLowerCase()].filter(Boolean).join(', ')})
          {one.stoppedBecause && (
            <>
              <br />
              <Written>{t.stoppedBecause(one.stoppedBecause)}</Written>
            </>
          )}
          {one.lesson && (
            <>
              <br />
              <Written>{t.lesson(one.lesson)}</Written>
            </>
          )}
        </>
      ))}
    />
  );
}
