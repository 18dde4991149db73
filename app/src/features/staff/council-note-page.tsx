import { formatDay } from '../../platform/i18n/format.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { type AgreementVersion, agreementMessages, agreementTexts } from '../agreements/index.ts';
import { agreementFormMessages } from './agreement-messages.ts';
import { StaffPage } from './staff-page.tsx';

type Props = { frame: Frame; project: { slug: string; question: string }; agreement: AgreementVersion | undefined };

/** The participation paragraph for a council note, to print or copy. */
export function CouncilNotePage({ frame, project, agreement }: Props) {
  const t = agreementFormMessages(frame.locale);
  const names = agreementMessages(frame.locale);
  return (
    <StaffPage frame={frame} project={project} part="agreement" lead={t.noteLead}>
      {agreement ? (
        <>
          <h2 class="utrecht-heading-2">
            {t.noteTitle}: {project.question}
          </h2>
          <DataList
            items={[
              {
                name: names.part.level,
                value: `${names.level[agreement.level]}: ${names.levelMeaning[agreement.level]}`,
              },
              ...agreementTexts
                .filter((part) => agreement[part] !== '')
                .map((part) => ({ name: names.part[part], value: <Prose text={agreement[part]} /> })),
              {
                name: names.part.promises,
                value: (
                  <List
                    items={agreement.promises.map(
                      (promise) => `${promise.what} (${promise.fromWhom}, ${formatDay(promise.dueOn, frame.locale)})`,
                    )}
                  />
                ),
              },
            ]}
          />
        </>
      ) : (
        <Paragraph>{t.noteNone}</Paragraph>
      )}
    </StaffPage>
  );
}
