import type { FormState } from '../../../platform/http/form.ts';
import { pictureUrl } from '../../../platform/pictures/index.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Figure } from '../../../platform/ui/figure.tsx';
import { Choice } from '../../../platform/ui/form/choice.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { WaitingClass } from '../../moderation/index.ts';
import type { ClassQuestion } from '../../steps/index.ts';
import type { Drawing } from '../sessions/add-drawing.ts';
import { bylineOf } from '../sessions/class-session.ts';
import type { ClassSession, Sheet } from '../sessions/load-session.ts';
import { SheetWords } from '../sessions/sheet-words.tsx';
import { judgingMessages } from './messages.ts';

/** The classes of which something waits. */
export function ClassesPage({ frame, classes }: { frame: Frame; classes: readonly WaitingClass[] }) {
  const t = judgingMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/moderatie', label: t.moderation }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {classes.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      <RowList>
        {classes.map((one) => (
          <RowItem
            title={<Written>{`${one.className}, ${one.school}`}</Written>}
            href={`/moderatie/klassen/${one.id}`}
            side={<Chip kind="waiting">{t.waiting(one.waiting)}</Chip>}
          >
            <Written>{one.question}</Written> (
            {one.projectQuestion ? <Written>{one.projectQuestion}</Written> : t.freeQuestion})
          </RowItem>
        ))}
      </RowList>
    </Page>
  );
}

export type ClassModel = {
  session: ClassSession;
  parts: readonly ClassQuestion[];
  sheets: readonly Sheet[];
  drawings: readonly Drawing[];
  more: boolean;
};

/** What one class sent: read, and placed with one button. */
export function ClassPage({ frame, model, state }: { frame: Frame; model: ClassModel; state: FormState }) {
  const t = judgingMessages(frame.locale);
  const { session, sheets, drawings } = model;
  const title = `${session.className}, ${session.school}`;
  const nothing = sheets.length + drawings.length === 0;
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        { href: '/moderatie', label: t.moderation },
        { href: '/moderatie/klassen', label: t.title },
      ]}
      errors={state}
    >
      <PageTitle lead={<Written>{session.question.question}</Written>}>
        <Written>{title}</Written>
      </PageTitle>
      {nothing ? (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{t.help}</Paragraph>
          <Paragraph>
            {t.from(bylineOf(session, frame.town.name))} {sheets.some(({ shortened }) => shortened) && t.cut}
          </Paragraph>
          <Form action={`/moderatie/klassen/${session.id}`} state={state}>
            <Sheets frame={frame} model={model} state={state} />
            {drawings.length > 0 && <Drawings frame={frame} model={model} state={state} />}
            <TextArea name="reason" label={t.reason} description={t.reasonHelp} rows={3} optional />
            <SubmitRow label={t.decide} />
          </Form>
          {model.more && <Paragraph>{t.more}</Paragraph>}
        </>
      )}
    </Page>
  );
}

type PartProps = { frame: Frame; model: ClassModel; state: FormState };

/** Ticked at first; after a refusal as it was sent. */
function isTicked({ values }: FormState, field: string, id: number): boolean {
  return values.shown === undefined && values.shownDrawing === undefined
    ? true
    : [values[field] ?? []].flat().includes(String(id));
}

function Sheets({ frame, model, state }: PartProps) {
  const t = judgingMessages(frame.locale);
  return (
    <ul class="app-sheets">
      {model.sheets.map((sheet, index) => (
        <li class="app-sheet">
          <HiddenField name="shown" value={sheet.id} />
          <SheetWords sheet={sheet} parts={model.parts} />
          <Tick
            id={`place-${sheet.id}`}
            name="place"
            value={sheet.id}
            label={t.place}
            about={t.item(index + 1)}
            checked={isTicked(state, 'place', sheet.id)}
          />
        </li>
      ))}
    </ul>
  );
}

function Drawings({ frame, model, state }: PartProps) {
  const t = judgingMessages(frame.locale);
  return (
    <>
      <Heading level={2}>{t.drawings}</Heading>
      <ul class="app-sheets">
        {model.drawings.map((drawing, index) => (
          <li class="app-sheet">
            <HiddenField name="shownDrawing" value={drawing.id} />
            <Figure src={pictureUrl(drawing.pictureId, 'small')} alt={drawing.alt}>
              <Written>{drawing.alt}</Written>
            </Figure>
            <Tick
              id={`draw-${drawing.id}`}
              name="placeDrawing"
              value={drawing.id}
              label={t.place}
              about={t.drawing(index + 1)}
              checked={isTicked(state, 'placeDrawing', drawing.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type TickProps = { id: string; name: string; value: number; label: string; about: string; checked: boolean };

function Tick({ id, name, value, label, about, checked }: TickProps) {
  const words = (
    <>
      {label}
      <span class="app-hidden">: {about}</span>
    </>
  );
  return <Choice type="checkbox" id={id} name={name} value={String(value)} label={words} checked={checked} />;
}
