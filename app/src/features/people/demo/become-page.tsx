import { type DemoPerson, demoPeople } from '../../../demo/people.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { PersonLine } from '../../../platform/ui/person-line.tsx';
import { rolesMessages } from '../roles-messages.ts';
import { demoMessages } from './messages.ts';

/** Everybody whom a visitor of the demonstration can be. */
export function BecomePage({ frame, back }: { frame: Frame; back: string }) {
  const t = demoMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <RowList>
        {demoPeople.map((person) => (
          <li class="app-rows__item">
            <div class="app-rows__main">
              <PersonLine name={person.name} staff={roleOf(person, frame)}>
                {person.who[frame.locale]}
              </PersonLine>
            </div>
            <div class="app-rows__side">
              <Form action="/demo/personen" inline label={t.become(person.name)}>
                <HiddenField name="persoon" value={person.id} />
                <HiddenField name="terug" value={back} />
                <Button kind="secondary">{t.become(person.name.split(' ')[0] ?? person.name)}</Button>
              </Form>
            </div>
          </li>
        ))}
      </RowList>
    </Page>
  );
}

function roleOf(person: DemoPerson, frame: Frame): string | undefined {
  const role = person.roles?.[0];
  return role && rolesMessages(frame.locale).roles[role];
}
