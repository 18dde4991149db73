import { PaperFoot } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { PaperBoxes, PaperLines } from '../../../platform/ui/paper.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import type { Round } from '../rounds.ts';
import type { Scan } from '../scan.ts';
import { paperMessages } from './paper-messages.ts';

type Props = { frame: Frame; step: Step; scan: Scan; round: Round; address: string };

/** The value scan to print, with the numbers by which the desk keys it in. */
export function SheetPage({ frame, step, scan, round, address }: Props) {
  const { sheet: t, print } = paperMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={print}
      breadcrumbs={[{ href: `/balie/waardenscan/${step.id}`, label: <Written>{step.title}</Written> }]}
    >
      <h1 class="utrecht-heading-1">
        <Written>{step.title}</Written>
      </h1>
      <Paragraph>
        {t.fill} {t.ends}
      </Paragraph>
      <article class="app-paper">
        <p class="app-paper__head">
          <span>{scanMessages(frame.locale).round[round]}</span>
        </p>
        <p class="app-paper__question">{t.role}</p>
        <PaperBoxes choices={scan.roles.map(({ name }, index) => <Written>{`${index + 1} ${name}`}</Written>)} />
        {round === 2 && <PaperLines label={t.code} />}
        {scan.values.map(({ name, about, statements }) => (
          <>
            <p class="app-paper__question">
              <Written>{about === '' ? name : `${name}. ${about}`}</Written>
            </p>
            {statements.map(({ text }) => (
              <>
                <p class="app-paper__label">
                  <Written>{text}</Written>
                </p>
                <PaperBoxes choices={['1', '2', '3', '4', '5']} />
              </>
            ))}
          </>
        ))}
        <div class="app-paper__foot">
          <PaperFoot frame={frame} kind={step.projectKind} closesAt={step.closesAt} address={address} />
        </div>
      </article>
    </Page>
  );
}
