import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { type Initiative, InitiativePart } from '../../initiatives/index.ts';
import { stances } from '../backing.ts';
import { backingPath, reportPath } from '../backing-path.ts';
import { FiguresView } from '../figures-view.tsx';
import type { Worry } from '../list-worries.ts';
import type { BackingFigures } from '../load-figures.ts';
import { backingMessages } from '../messages.ts';
import { WorryList } from '../worry-list.tsx';
import type { OwnBacking } from './own-backing.ts';
import { PlaceFields } from './place-fields.tsx';

type Model = {
  initiative: Initiative;
  figures: BackingFigures;
  own: OwnBacking | undefined;
  open: boolean;
  /** The team asks for an account, and this visitor has none. */
  asksAccount: boolean;
  onTeam: boolean;
  areas: readonly AreaOption[];
  worries: readonly Worry[];
  page: number;
  pages: number;
  reported: boolean;
  /** The distance can be worked out on a map. */
  measurable: boolean;
  /** What they sent needs an account. */
  signInFirst: boolean;
};
type Props = { frame: Frame; model: Model; state: FormState; limit: number };

/** What the neighbourhood thinks of an initiative, and the form to say it. */
export function BackingPage({ frame, model, state, limit }: Props) {
  const { locale } = frame;
  const t = backingMessages(locale);
  const { initiative, figures, own, open, onTeam, reported, page, pages } = model;
  const path = backingPath(initiative.slug);
  return (
    <InitiativePart
      frame={frame}
      initiative={initiative}
      title={t.title}
      lead={open ? t.lead : t.leadClosed}
      errors={state}
    >
      {own && <OwnSection frame={frame} own={own} path={path} />}
      {open && onTeam && <Alert kind="info">{t.onTeam}</Alert>}
      {open && !onTeam && <GiveForm frame={frame} model={model} state={state} limit={limit} path={path} />}
      <Section title={t.figures.title} id="cijfers">
        <FiguresView figures={figures} locale={locale} />
        {reported && <LinkMore href={reportPath(initiative.slug)}>{t.section.report}</LinkMore>}
      </Section>
      <Section title={t.worries.title} id="zorgen">
        <WorryList worries={model.worries} locale={locale} />
        <Pagination page={page} pages={pages} href={(number) => `${path}?pagina=${number}#zorgen`} />
      </Section>
    </InitiativePart>
  );
}

function OwnSection({ frame, own, path }: { frame: Frame; own: OwnBacking; path: string }) {
  const t = backingMessages(frame.locale);
  return (
    <Section title={t.yours(t.stance[own.stance])} id="uw-reactie">
      {own.words !== '' && <Prose text={own.words} />}
      {own.status === 'waiting' && <Paragraph>{t.yoursWaiting}</Paragraph>}
      {own.status === 'hidden' && <Alert kind="warning">{t.yoursHidden}</Alert>}
      {own.answer !== '' && (
        <>
          <Paragraph>
            <strong>{own.stance === 'help' ? t.yoursMessage : t.worries.answer}</strong>
          </Paragraph>
          <Prose text={own.answer} />
        </>
      )}
      <Paragraph soft>{own.stance === 'worry' ? t.withdrawWorry : t.withdrawOther}</Paragraph>
      <Form action={`${path}/intrekken`} inline>
        <Button kind="secondary">{t.withdraw}</Button>
      </Form>
    </Section>
  );
}

type FormProps = Props & { path: string };

function GiveForm({ frame, model, state, limit, path }: FormProps) {
  const t = backingMessages(frame.locale);
  const { own, areas, measurable, signInFirst, asksAccount } = model;
  const signIn = `/inloggen?terug=${encodeURIComponent('/inloggen/gelukt')}`;
  return (
    <Section title={own ? t.change : t.form} id="reageer">
      {(asksAccount || signInFirst) && (
        <Alert kind="info">
          {asksAccount ? t.accountNeeded : t.helpNeedsAccount}{' '}
          <a class="utrecht-link utrecht-link--html-a" href={signIn} target="_blank" rel="noopener">
            {t.signIn}
          </a>
          . {t.thenSend}
        </Alert>
      )}
      {own?.stance === 'worry' && own.answer !== '' && <Alert kind="info">{t.answeredStays}</Alert>}
      <Form action={path} state={state} once>
        <RadioField
          name="stance"
          label={t.stanceLabel}
          options={stances.map((value) => ({ value, label: t.stance[value], hint: t.stanceHint[value] }))}
        />
        <TextArea name="words" label={t.words} description={t.wordsHint} rows={4} maxLength={limit} optional />
        <PlaceFields areas={areas} locale={frame.locale}>
          {measurable && !own && (
            <Paragraph soft>
              <Link href={`${path}/plek`}>{t.place.link}</Link>
            </Paragraph>
          )}
        </PlaceFields>
        <SubmitRow label={own ? t.saveChange : t.send} />
      </Form>
    </Section>
  );
}
