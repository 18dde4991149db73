import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { ibanText } from '../applying/iban.ts';
import { OfficerPage } from '../cases/officer-page.tsx';
import type { Order, Payments } from './load-payments.ts';
import { payingMessages } from './messages.ts';

/** Which order or return was typed about, and what came back. */
export type TypedPayment = { form: string; state: FormState };
type Props = {
  frame: Frame;
  payments: Payments;
  today: string;
  typed?: TypedPayment | undefined;
  refusal?: string | undefined;
};

/** For finance: orders for the bank, what was paid, and what comes back. The only page with account numbers. */
export function PaymentsPage({ frame, payments, today, typed, refusal }: Props) {
  const { locale } = frame;
  const t = payingMessages(locale);
  const { waiting, atBank, batches, returns } = payments;
  const money = (cents: number) => formatMoney(cents, locale);
  const ready = waiting.filter(({ iban }) => iban !== null);
  const stateOf = (form: string, values: FormState['values'] = {}) =>
    typed?.form === form ? typed.state : emptyForm(values);
  return (
    <OfficerPage frame={frame} part="payments" title={t.title} lead={t.lead} state={typed?.state} refusal={refusal}>
      <Section title={t.toPay} id="betalen">
        {waiting.length === 0 ? (
          <EmptyState title={t.nothing} pattern="circles" />
        ) : (
          <Orders orders={waiting} frame={frame} />
        )}
        {ready.length > 0 && (
          <Form action="/beheer/betalingen/bestand" inline label={t.toPay}>
            <Button>{t.makeFile(ready.length)}</Button>
          </Form>
        )}
      </Section>
      {atBank.length > 0 && (
        <Section title={t.atBank} id="bank">
          <Orders orders={atBank} frame={frame} />
          {atBank.map(({ id, number }) => (
            <Form
              action={`/beheer/betalingen/${id}/betaald`}
              state={stateOf(`betaald-${id}`, { paidOn: today })}
              prefix={`betaald-${id}`}
              label={t.paidLabel(number)}
            >
              <DateField name="paidOn" label={t.paidOn(number)} max={today} />
              <Button kind="secondary" label={t.paidLabel(number)}>
                {t.paid}
              </Button>
            </Form>
          ))}
        </Section>
      )}
      {batches.length > 0 && (
        <Section title={t.files} id="bestanden">
          <List
            items={batches.map(({ id, madeAt }) => (
              <Link href={`/beheer/betalingen/${id}.csv`}>{t.file(id, formatDay(madeAt, locale))}</Link>
            ))}
          />
        </Section>
      )}
      {returns.length > 0 && (
        <Section title={t.returns} id="terug">
          <RowList>
            {returns.map(({ applicationId, number, title, leftCents }) => (
              <RowItem
                title={
                  <>
                    {number} <Written>{title}</Written>
                  </>
                }
                side={t.open(money(leftCents))}
              >
                <Form
                  action={`/beheer/betalingen/${applicationId}/terug`}
                  state={stateOf(`terug-${applicationId}`)}
                  prefix={`terug-${applicationId}`}
                  label={t.returnedAmount(number)}
                >
                  <TextField name="amount" label={t.returnedAmount(number)} inputmode="decimal" size="short" />
                  <Button kind="secondary" label={t.returnedAmount(number)}>
                    {t.returned}
                  </Button>
                </Form>
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
    </OfficerPage>
  );
}

function Orders({ orders, frame }: { orders: readonly Order[]; frame: Frame }) {
  const t = payingMessages(frame.locale);
  return (
    <DataTable
      caption={t.toPay}
      captionHidden
      rows={orders}
      columns={[
        {
          name: t.number,
          cell: ({ number, title }) => (
            <>
              {number} <Written>{title}</Written>
            </>
          ),
        },
        { name: t.holder, cell: ({ holder }) => holder ?? '–' },
        { name: t.iban, cell: ({ iban }) => (iban ? ibanText(iban) : t.noAccount) },
        { name: t.amount, numeric: true, cell: ({ cents }) => formatMoney(cents, frame.locale) },
      ]}
    />
  );
}
