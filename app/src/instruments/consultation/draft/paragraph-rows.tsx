import type { Locale } from '../../../platform/i18n/locale.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { draftMessages } from './draft-messages.ts';
import type { Piece } from './split-text.ts';

type Props = {
  pieces: readonly (Piece & { id?: number })[];
  /** Where a paragraph is changed; without it they are only shown. */
  href?: (id: number) => string;
  locale: Locale;
};

/** The paragraphs of a draft below one another, as its officers see them. */
export function ParagraphRows({ pieces, href, locale }: Props) {
  const t = draftMessages(locale);
  let number = 0;
  return (
    <RowList>
      {pieces.map(({ id, kind, body }) => {
        const name = kind === 'heading' ? t.heading : t.paragraph(++number);
        const to = href && id !== undefined ? { href: href(id) } : {};
        return kind === 'heading' ? (
          <RowItem title={<Written>{body}</Written>} {...to}>
            {name}
          </RowItem>
        ) : (
          <RowItem title={name} {...to}>
            <Prose text={body} />
          </RowItem>
        );
      })}
    </RowList>
  );
}
