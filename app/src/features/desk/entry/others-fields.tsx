import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { useForm } from '../../../platform/ui/form/form.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { EntryPageModel } from './entry-page-model.ts';
import { limits } from './limits.ts';
import { entryMessages } from './messages.ts';

type Props = {
  frame: Frame;
  ideas: EntryPageModel['ideas'];
  searched: string;
  /** Support counts once for each person, so that it takes a name. */
  named: boolean;
};
const names = ['supports', 'findIdea', 'reactionTo', 'reaction'];

/** What somebody says about ideas of others: support, or a reaction. Folded away, since most papers have neither. */
export function OthersFields({ frame, ideas, searched, named }: Props) {
  const t = entryMessages(frame.locale);
  const { state } = useForm();
  const open = names.some((name) => name in state.errors || [state.values[name] ?? ''].flat().join('') !== '');
  const found = ideas !== null && ideas.length > 0;
  return (
    <Details summary={t.others} open={open}>
      <TextField name="findIdea" label={t.findIdea} optional size="medium" type="search" />
      <Buttons>
        <Button kind="secondary" name="action" value="find" label={`${t.find}: ${t.findIdea}`}>
          {t.find}
        </Button>
      </Buttons>
      {ideas?.length === 0 && <Paragraph>{t.noIdeas(searched)}</Paragraph>}
      {!named && ideas !== null && <List items={ideas.map(numbered)} />}
      {named && found && (
        <CheckboxFields
          name="supports"
          label={t.foundIdeas}
          optional
          options={ideas.map((idea) => ({ value: String(idea.id), label: numbered(idea) }))}
        />
      )}
      {named && !found && (
        <TextField name="supports" label={t.supportNumbers} description={t.supportNumbersHint} optional size="medium" />
      )}
      <TextField name="reactionTo" label={t.reactionTo} optional size="short" inputmode="numeric" />
      <TextArea name="reaction" label={t.reaction} optional maxLength={limits.reaction} rows={3} />
    </Details>
  );
}

const numbered = ({ id, title }: { id: number; title: string }) => `${id} · ${title}`;
