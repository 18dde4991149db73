import { documentUrl, sizeText } from '../../../platform/documents/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { pictureUrl } from '../../../platform/pictures/index.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Figure } from '../../../platform/ui/figure.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { teamHref } from '../initiative-href.ts';
import type { Initiative } from '../load-initiative.ts';
import { TeamPage } from '../team-page.tsx';
import type { Document, Picture } from './attachments.ts';
import { teamMessages } from './messages.ts';

type Props = {
  frame: Frame;
  initiative: Initiative;
  pictures: readonly Picture[];
  documents: readonly Document[];
  picture: FormState;
  document: FormState;
};

/** Photos and documents: what there is, taking it away and adding. */
export function FilesPage({ frame, initiative, pictures, documents, picture, document }: Props) {
  const t = teamMessages(frame.locale);
  const path = teamHref(initiative.slug, '/bestanden');
  const errors = { values: {}, errors: { ...picture.errors, ...document.errors } };
  const away = (kind: string, id: string, name: string) => (
    <Form action={`${path}/${kind}/${id}/weg`} inline>
      <Button kind="subtle" label={t.takeAwayOf(name)}>
        {t.takeAway}
      </Button>
    </Form>
  );
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.files} errors={errors}>
      <Section title={t.pictures}>
        {pictures.map(({ id, alt }) => (
          <Figure src={pictureUrl(id, 'small')} alt={alt}>
            <Written>{alt}</Written> {away('foto', id, alt)}
          </Figure>
        ))}
        <Form action={`${path}/foto`} state={picture} multipart prefix="foto">
          <FileField
            name="picture"
            label={t.picture}
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            preview
          />
          <TextField name="alt" label={t.alt} description={t.altHelp} />
          <SubmitRow label={t.addPicture} />
        </Form>
      </Section>
      <Section title={t.documents}>
        <RowList>
          {documents.map(({ id, title, size }) => (
            <RowItem title={<Written>{title}</Written>} href={documentUrl(id)} side={away('document', id, title)}>
              PDF, {sizeText(size, frame.locale)}
            </RowItem>
          ))}
        </RowList>
        <Form action={`${path}/document`} state={document} multipart prefix="document">
          <TextField name="title" label={t.documentTitle} />
          <FileField name="document" label={t.document} accept="application/pdf" />
          <SubmitRow label={t.addDocument} />
        </Form>
      </Section>
    </TeamPage>
  );
}
