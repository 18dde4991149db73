import type { FormState } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ToChoose } from '../subscribing/choice-fields.tsx';
import { subscribingMessages } from '../subscribing/messages.ts';
import { teamMessages } from '../team-messages.ts';
import { TeamPage } from '../team-page.tsx';
import { longest } from './issue.ts';
import type { Issue } from './load-issue.ts';
import { composingMessages } from './messages.ts';

type Props = {
  frame: Frame;
  issue: Issue;
  /** The piece that is changed; null for a new one. */
  itemId: number | null;
  choose: ToChoose;
  state: FormState;
  refusal?: string | undefined;
};

/** The words of a piece, and for whom it is. */
export function PiecePage({ frame, issue, itemId, choose, state, refusal }: Props) {
  const { locale } = frame;
  const t = composingMessages(locale);
  const whom = subscribingMessages(locale);
  const at = `/beheer/nieuwsbrief/${issue.id}/stukken`;
  const has = (...names: string[]) => names.some((name) => [state.values[name] ?? []].flat().some(Boolean));
  const optionsOf = (kind: 'gebied' | 'wijk') =>
    choose.areas.filter((area) => area.kind === kind).map(({ id, name }) => ({ value: String(id), label: name }));
  const name = issue.titleNl === '' ? teamMessages(locale).noTitle : <Written>{issue.titleNl}</Written>;
  return (
    <TeamPage
      frame={frame}
      current={null}
      issue={{ id: issue.id, name }}
      title={itemId === null ? t.newPiece : t.changePiece}
      errors={state}
      refusal={refusal}
    >
      <Form action={`${at}/${itemId ?? 'nieuw'}`} state={state} once={itemId === null}>
        <TextField name="titleNl" label={t.pieceTitle} />
        <TextArea name="textNl" label={t.pieceText} maxLength={longest.text} />
        <Details summary={t.english} open={has('titleEn', 'textEn')}>
          <TextField name="titleEn" label={t.pieceTitleEn} optional />
          <TextArea name="textEn" label={t.pieceTextEn} maxLength={longest.text} optional />
        </Details>
        <Details summary={t.forWhom} open={has('thema', 'gebied', 'wijk')}>
          <Paragraph>{t.forWhomHint}</Paragraph>
          <CheckboxFields
            name="thema"
            label={whom.themes}
            optional
            options={choose.themes.map(({ id, nameNl, nameEn }) => ({
              value: String(id),
              label: locale === 'en' ? nameEn : nameNl,
            }))}
          />
          {optionsOf('gebied').length > 0 && (
            <CheckboxFields name="gebied" label={whom.areas} optional options={optionsOf('gebied')} />
          )}
          <CheckboxFields name="wijk" label={whom.neighbourhoods} optional options={optionsOf('wijk')} />
        </Details>
        <SubmitRow label={t.savePiece} />
      </Form>
    </TeamPage>
  );
}
