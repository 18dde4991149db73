import { type PlaceOption, PointField, placeLabel } from '../../features/areas/index.ts';
import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import { PictureField } from '../../platform/pictures/index.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { EnterButton } from '../../platform/ui/button.tsx';
import { fieldId } from '../../platform/ui/form/field-id.ts';
import { Form } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { LookAlikes } from '../../platform/ui/look-alikes.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { formMessages } from './form-messages.ts';
import { maxBody } from './idea-form.ts';
import { messages } from './messages.ts';
import { wordsOf } from './nouns.ts';
import { AskedOnce, ModeratorFirst } from './personal-question.tsx';
import type { LookAlike } from './search.ts';
import { settingsOf } from './settings.ts';

type Props = {
  frame: Frame;
  step: Step;
  path: string;
  state: FormState;
  places: PlaceOption[];
  /** What the point is called that was chosen on the map. */
  placeName: string | null;
  /** Shown once between sending and placing, for who types without script. */
  alike: LookAlike[];
  /** The text may hold personal data: it can be changed, or a moderator looks first. */
  personal: boolean;
  /** What was typed before signing in is back. */
  draftBack: boolean;
  /** What is needed to place it, where this visitor has not proven it yet. */
  needs: 'email' | 'post_code' | 'resident' | null;
};

/** The form for an idea. Everything that was typed stands in it again, whatever happened. */
export function FormPage({ frame, step, path, state, places, placeName, alike, personal, draftBack, needs }: Props) {
  const t = messages(frame.locale);
  const f = formMessages(frame.locale);
  const settings = settingsOf(step);
  const w = wordsOf(settings.noun, frame.locale);
  return (
    <Page
      frame={frame}
      title={w.place}
      errors={state}
      breadcrumbs={[...stepCrumbs(step, frame.locale), { href: path, label: <Written>{step.title}</Written> }]}
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>{w.place}</PageTitle>
      {draftBack && <Alert kind="ok">{f.draftBack}</Alert>}
      {needs === 'email' && <Paragraph soft>{f.emailLater}</Paragraph>}
      {needs && needs !== 'email' && <Alert kind="info">{f.stepNeeds[needs]}</Alert>}
      {step.moderation === 'before' && <Paragraph soft>{f.moderated}</Paragraph>}
      {alike.length > 0 && (
        <Alert kind="info" title={f.alikeTitle(w)}>
          <Paragraph>{f.alikeLead(w)}</Paragraph>
          <AlikeList alike={alike} frame={frame} />
        </Alert>
      )}
      <Form action={`${path}/nieuw`} state={state} multipart once>
        <EnterButton />
        <AskedOnce name="anyway" label={f.anyway(w)} asked={alike.length > 0} state={state} />
        <TextField name="title" label={f.title} description={f.titleHelp} />
        <LookAlikes field={fieldId('title')} src={`${path}/lijkt-op`} />
        <TextArea name="body" label={f.body} description={f.bodyHelp} maxLength={maxBody} rows={7} />
        <ModeratorFirst asked={personal} state={state} locale={frame.locale} />
        {settings.askPlace !== 'no' && (
          <SelectField
            name="area"
            label={f.place}
            optional={settings.askPlace === 'optional'}
            empty={settings.askPlace === 'optional' ? f.wholeTown : t.everywhere}
            options={places.map((place) => ({
              value: String(place.id),
              label: placeLabel(place),
            }))}
          />
        )}
        {settings.askPlace !== 'no' && (
          <div id="plek">
            <PointField
              action={`${path}/nieuw/plek`}
              start={step.areaIds.length === 1 ? step.areaIds[0] : undefined}
              placeName={placeName}
            />
          </div>
        )}
        {settings.askPicture && <PictureField locale={frame.locale} />}
        <TextField
          name="authorName"
          label={f.authorName}
          description={f.authorHelp}
          autocomplete="name"
          optional
          size="medium"
        />
        <SubmitRow label={w.placeNow}>
          <Link href={path}>{t.back}</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
}

/** What looks like the typed text, each with how many support it. */
export function AlikeList({ alike, frame }: { alike: LookAlike[]; frame: Pick<Frame, 'locale'> }) {
  const t = messages(frame.locale);
  return (
    <List
      items={alike.map((idea) => (
        <>
          {/* In another window: what is being typed stays where it is. */}
          <a class="utrecht-link utrecht-link--html-a" href={`/ideeen/${idea.id}`} target="_blank" rel="noopener">
            {idea.title} <span class="app-hidden">{t.newWindow}</span>
          </a>{' '}
          ({t.supportCount(idea.supportCount)})
        </>
      ))}
    />
  );
}
