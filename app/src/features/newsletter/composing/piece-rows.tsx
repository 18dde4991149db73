import { Button } from '../../../platform/ui/button.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { readingMessages } from '../reading/messages.ts';
import type { DraftModel } from './draft-page.tsx';
import { composingMessages } from './messages.ts';

/** The pieces in their order, each to change, to move and to take out. */
export function PieceRows({ frame, model: { issue, open, names } }: { frame: Frame; model: DraftModel }) {
  const t = composingMessages(frame.locale);
  const kinds = readingMessages(frame.locale).kind;
  const at = `/beheer/nieuwsbrief/${issue.id}/stukken`;
  return (
    <RowList>
      {issue.items.map((item, place) => {
        const about = names(item).join(', ') || t.forAll;
        const hidden = item.source !== null && !open.has(item.source);
        return (
          <RowItem
            title={<Written>{item.titleNl}</Written>}
            href={`${at}/${item.id}`}
            side={
              <Form action={`${at}/${item.id}/plaats`} inline prefix={`stuk-${item.id}`}>
                {place > 0 && (
                  <Button kind="subtle" name="move" value="up" label={t.named(t.up, item.titleNl)}>
                    {t.up}
                  </Button>
                )}
                {place < issue.items.length - 1 && (
                  <Button kind="subtle" name="move" value="down" label={t.named(t.down, item.titleNl)}>
                    {t.down}
                  </Button>
                )}
                <Button kind="subtle" name="move" value="out" label={t.named(t.out, item.titleNl)}>
                  {t.out}
                </Button>
              </Form>
            }
          >
            <Paragraph soft>
              {kinds[item.kind] || t.ownKind} · {about}
            </Paragraph>
            {hidden && <Chip kind="closed">{t.hidden}</Chip>}
          </RowItem>
        );
      })}
    </RowList>
  );
}
