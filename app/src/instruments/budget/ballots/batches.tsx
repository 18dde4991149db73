import type { AreaOption } from '../../../features/areas/index.ts';
import { emptyForm } from '../../../platform/http/form.ts';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { batchMessages } from './batch-messages.ts';
import { type Batch, mayPrint, printableUntil } from './codes.ts';
import type { TypedVotes } from './votes-page.tsx';

type Props = {
  frame: Frame;
  path: string;
  batches: readonly Batch[];
  /** To choose the own wijk of these voters from; empty where everybody chooses all. */
  areas: readonly AreaOption[];
  now: Date;
  typed: TypedVotes | undefined;
};

/** Making codes for letters, by number or for a list, and what was made. */
export function Codes(props: Props) {
  const { frame, path, areas, typed } = props;
  const t = batchMessages(frame.locale);
  const stateOf = (form: TypedVotes['form']) => (typed?.form === form ? typed.state : emptyForm());
  return (
    <>
      <Section title={t.codes} intro={t.codesIntro}>
        <Form action={`${path}/codes`} state={stateOf('codes')} label={t.make} prefix="codes" once>
          <TextField name="count" label={t.count} inputmode="numeric" autocomplete="off" size="short" />
          <AreaField areas={areas} t={t} />
          <SubmitRow label={t.make} />
        </Form>
        <Details summary={t.byList} open={typed?.form === 'list'}>
          <Form action={`${path}/lijst`} state={stateOf('list')} label={t.makeList} prefix="lijst" multipart once>
            <FileField name="file" label={t.list} description={t.listHint} accept=".csv,text/csv" />
            <AreaField areas={areas} t={t} />
            <SubmitRow label={t.makeList} />
          </Form>
        </Details>
      </Section>
      {props.batches.length > 0 && <Batches {...props} />}
    </>
  );
}

function AreaField({ areas, t }: Pick<Props, 'areas'> & { t: ReturnType<typeof batchMessages> }) {
  if (areas.length === 0) return null;
  const options = areas.map(({ id, name }) => ({ value: String(id), label: name }));
  return <SelectField name="areaId" label={t.area} description={t.areaHint} options={options} />;
}

function Batches({ frame, path, batches, now }: Props) {
  const { locale, actor } = frame;
  const t = batchMessages(locale);
  const personId = actor.kind === 'person' ? actor.personId : null;
  return (
    <Section title={t.batches}>
      <RowList>
        {batches.map((batch, index) => {
          const name = t.batch(formatCount(batch.count, locale), batch.area);
          const printable = mayPrint(batch, personId, now);
          const until = formatMoment(printableUntil(batch), locale);
          const state = batch.printedAt
            ? t.printed(formatMoment(batch.printedAt, locale))
            : now >= printableUntil(batch)
              ? t.tooLate
              : printable.ok
                ? t.mine(until)
                : t.colleagues;
          return (
            <RowItem title={name}>
              {t.made(formatMoment(batch.madeAt, locale))} {state}
              {printable.ok && <Printing frame={frame} path={path} batch={batch} name={name} number={index + 1} />}
            </RowItem>
          );
        })}
      </RowList>
    </Section>
  );
}

type PrintingProps = Pick<Props, 'frame' | 'path'> & { batch: Batch; name: string; number: number };

function Printing({ frame, path, batch, name, number }: PrintingProps) {
  const t = batchMessages(frame.locale);
  const forms = [
    { part: 'drukker', label: t.csv, kind: 'secondary' },
    { part: 'brieven', label: t.letters, kind: 'secondary' },
    { part: 'afgedrukt', label: t.confirm, kind: 'subtle' },
  ] as const;
  return (
    <Buttons>
      {forms.map(({ part, label, kind }) => (
        <Form action={`${path}/${part}`} label={`${label}: ${name} (${number})`} prefix={`${part}-${number}`} inline>
          <HiddenField name="batch" value={batch.batch} />
          {part === 'brieven' && <HiddenField name="from" value="1" />}
          <Button kind={kind}>{label}</Button>
        </Form>
      ))}
    </Buttons>
  );
}
