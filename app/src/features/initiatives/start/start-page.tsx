import type { FormState } from '../../../platform/http/form.ts';
import { PictureField } from '../../../platform/pictures/index.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons, EnterButton } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { fieldId } from '../../../platform/ui/form/field-id.ts';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { LookAlikes } from '../../../platform/ui/look-alikes.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { PickPoint, type PlaceOption, type PointMapModel } from '../../areas/index.ts';
import type { Alike } from './alike.ts';
import { LessonsAlike } from './lessons-alike.tsx';
import { startMessages } from './messages.ts';
import { SimilarList } from './similar-list.tsx';
import { TextFields } from './text-fields.tsx';

const crumb = (frame: Frame) => [{ href: '/begin-iets', label: startMessages(frame.locale).title }];

/** The door: what somebody gets who begins, in three sentences, and one button. */
export function BeginPage({ frame }: { frame: Frame }) {
  const t = startMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Paragraph>{t.gets}</Paragraph>
      <Buttons>
        <ButtonLink href="/begin-iets/nieuw">{t.button}</ButtonLink>
      </Buttons>
      <Paragraph soft>{t.minutes}</Paragraph>
      <Paragraph>
        <LinkMore href="/initiatieven">{t.look}</LinkMore>
      </Paragraph>
      <LinkMore href="/regelingen">{t.money}</LinkMore>
      <LinkMore href="/uitdagen">{t.takeOver}</LinkMore>
    </Page>
  );
}

type Props = {
  frame: Frame;
  state: FormState;
  places: readonly PlaceOption[];
  placeName: string | null;
  /** Shown once between sending and keeping, for who types without script. */
  alike: Alike | undefined;
  /** What was typed before signing in is back. */
  draftBack: boolean;
};

/** The form with which an initiative begins. Everything that was typed stands in it again, whatever happened. */
export function StartPage({ frame, state, places, placeName, alike, draftBack }: Props) {
  const t = startMessages(frame.locale);
  return (
    <Page frame={frame} title={t.formTitle} errors={state} breadcrumbs={crumb(frame)}>
      <PageTitle lead={t.formLead}>{t.formTitle}</PageTitle>
      {draftBack && <Alert kind="ok">{t.draftBack}</Alert>}
      {frame.actor.kind === 'visitor' && <Paragraph soft>{t.signInLater}</Paragraph>}
      {alike && (
        <Alert kind="info" title={t.alikeTitle}>
          <Paragraph>{t.alikeLead}</Paragraph>
          <SimilarList similar={alike.similar} locale={frame.locale} newWindow />
          <LessonsAlike lessons={alike.lessons} locale={frame.locale} />
        </Alert>
      )}
      <Form action="/begin-iets/nieuw" state={state} multipart once>
        <EnterButton />
        {(alike || state.values.anyway) && <HiddenField name="anyway" value="ja" />}
        <TextFields
          locale={frame.locale}
          places={places}
          placeName={placeName}
          pointAction="/begin-iets/nieuw/plek"
          below={<LookAlikes field={fieldId('title')} src="/begin-iets/lijkt-op" />}
        />
        <PictureField locale={frame.locale} />
        <SubmitRow label={t.save}>
          <Link href="/begin-iets">{t.back}</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
}

type PlaceProps = { frame: Frame; model: PointMapModel; places: readonly PlaceOption[]; form: string; title: string };

/** Pointing out the place of an initiative, for who has no script. */
export function InitiativePlacePage({ frame, model, places, form, title }: PlaceProps) {
  return (
    <Page frame={frame} title={title} breadcrumbs={crumb(frame)}>
      <PageTitle>{title}</PageTitle>
      <PickPoint
        form={form}
        model={model}
        places={places}
        locale={frame.locale}
        streetsBy={frame.town.mapTiles?.attribution}
      />
    </Page>
  );
}
