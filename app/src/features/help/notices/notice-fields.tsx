import { formatDay } from '../../../platform/i18n/format.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import type { AreaOption } from '../../areas/index.ts';
import { noticeMessages } from './messages.ts';
import { kinds, type Side } from './notice.ts';
import { atInitiative, longest } from './notice-form.ts';

type Props = {
  frame: Frame;
  side: Side;
  areas: readonly AreaOption[];
  /** The first and last day that may be chosen, and the one that is filled in. */
  days: { today: string; latest: string; proposed: string };
};

/** The fields of a need or an offer. */
export function NoticeFields({ frame, side, areas, days }: Props) {
  const { form: t, kinds: names, kindHints } = noticeMessages(frame.locale);
  const places = areas
    .filter(({ kind }) => kind === 'gebied' || kind === 'wijk')
    .map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <>
      <RadioField
        name="kind"
        label={t.kind[side]}
        options={kinds.map((value) => ({ value, label: names[value], hint: kindHints[value] }))}
      />
      <TextField name="title" label={t.title} description={t.titleHelp[side]} />
      <TextArea name="body" label={t.body} description={t.bodyHelp} rows={5} maxLength={longest.body} />
      <SelectField
        name="area"
        label={t.area}
        optional="said"
        empty={t.anywhere}
        value={side === 'need' ? atInitiative : undefined}
        options={side === 'need' ? [{ value: atInitiative, label: t.atInitiative }, ...places] : places}
      />
      {side === 'need' && <TextField name="place" label={t.place} description={t.placeHelp} optional />}
      <DateField
        name="untilOn"
        label={t.until}
        description={t.untilHelp(formatDay(days.latest, frame.locale))}
        min={days.today}
        max={days.latest}
        value={days.proposed}
      />
      {side === 'offer' && (
        <>
          <TextField name="organisation" label={t.organisation} description={t.organisationHelp} optional />
          <TextField name="authorName" label={t.authorName} description={t.authorNameHelp} optional />
        </>
      )}
    </>
  );
}
