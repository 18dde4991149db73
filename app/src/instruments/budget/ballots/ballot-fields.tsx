import type { PropsWithChildren } from 'hono/jsx';
import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { FieldNotes, useField } from '../../../platform/ui/form/field.tsx';
import { fieldId } from '../../../platform/ui/form/field-id.ts';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { useForm } from '../../../platform/ui/form/form.tsx';
import { inputClass } from '../../../platform/ui/form/text-field.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { BallotBox, BallotProject } from './ballot-box.ts';
import { ballotMessages } from './ballot-messages.ts';
import type { Voting } from './load-voting.ts';
import { fieldOf } from './read-choices.ts';

type Props = { box: BallotBox; projects: readonly BallotProject[]; own: Voting['own']; locale: Locale };

/** All projects with what they cost; each is ticked, gets points, or a place in the order. */
export function BallotFields({ box, projects, own, locale }: Props) {
  const t = ballotMessages(locale);
  const { state, prefix } = useForm();
  const ticks = box.ballot === 'approval' || box.ballot === 'knapsack';
  return (
    <budget-meter>
      <Meter box={box} locale={locale} />
      <Fieldset legend={t.legend} invalid={ticks && Boolean(state.errors.project)} size="field">
        {ticks && <FieldNotes id={fieldId('project', prefix)} error={state.errors.project} />}
        <InOrder box={box} locale={locale}>
          {projects.map((project, index) => (
            <li class="app-ballot__project">
              {ticks ? (
                <Tick project={project} first={index === 0} own={own} locale={locale} />
              ) : (
                <NumberField box={box} project={project} own={own} locale={locale} />
              )}
              {project.body.trim() !== '' && (
                <Details summary={<More title={project.title} locale={locale} />}>
                  <Prose text={project.body} />
                </Details>
              )}
            </li>
          ))}
        </InOrder>
      </Fieldset>
    </budget-meter>
  );
}

/** The list; where it ranks, with buttons that the script adds. */
function InOrder({ box, locale, children }: PropsWithChildren<Pick<Props, 'box' | 'locale'>>) {
  const list = <ul class="app-ballot">{children}</ul>;
  if (box.ballot !== 'ranking') return list;
  const { choose, remove, higher, lower } = ballotMessages(locale).order;
  return (
    <ranking-ballot data-choose={choose} data-remove={remove} data-higher={higher} data-lower={lower}>
      {list}
    </ranking-ballot>
  );
}

function More({ title, locale }: { title: string; locale: Locale }) {
  const t = ballotMessages(locale);
  return (
    <>
      {t.more}
      <span class="app-hidden">
        : <Written>{title}</Written>
      </span>
    </>
  );
}

function Meter({ box, locale }: Pick<Props, 'box' | 'locale'>) {
  const { meter, over } = ballotMessages(locale);
  const limit = box.maxChoices ?? undefined;
  switch (box.ballot) {
    case 'approval':
      return <Bar text={meter.approval(box.maxChoices)} counts="chosen" limit={limit} over={over.choices} />;
    case 'knapsack':
      return <Bar text={meter.knapsack} counts="cost" limit={box.amount} over={over.knapsack} />;
    case 'points':
      return <Bar text={meter.points} counts="points" limit={box.points} over={over.points} />;
    case 'ranking':
      return <Bar text={meter.ranking(box.maxChoices)} counts="chosen" limit={limit} over={over.choices} />;
  }
}

type BarProps = { text: string; counts: 'cost' | 'points' | 'chosen'; limit?: number | undefined; over: string };

// Filled and shown by the script; nothing is missing without it.
function Bar({ text, counts, limit, over }: BarProps) {
  return <p class="app-meter" hidden data-meter={text} data-counts={counts} data-limit={limit} data-over={over} />;
}

type OfProject = Pick<Props, 'own' | 'locale'> & { project: BallotProject };

function Cost({ project, own, locale }: OfProject) {
  return (
    <>
      {formatMoney(project.cost, locale)}
      {project.area && (
        <>
          {' · '}
          <Written>{project.area}</Written>
          {own?.projects.has(project.id) && ` (${ballotMessages(locale).ownArea})`}
        </>
      )}
    </>
  );
}

function Tick({ project, first, own: wijk, locale }: OfProject & { first: boolean }) {
  const { id, typed } = useField({ name: 'project' });
  const own = first ? id : `${id}-${project.id}`;
  return (
    <div class="app-choice app-choice--checkbox">
      <input
        type="checkbox"
        id={own}
        name="project"
        value={String(project.id)}
        checked={[typed ?? []].flat().includes(String(project.id))}
        aria-describedby={`${own}-hint`}
        data-cost={project.cost}
        class="app-choice__input"
      />
      <div>
        <label class="utrecht-form-label utrecht-form-label--checkbox app-choice__label" for={own}>
          <Written>{project.title}</Written>
        </label>
        <div class="utrecht-form-field-description app-choice__hint" id={`${own}-hint`}>
          <Cost project={project} own={wijk} locale={locale} />
        </div>
      </div>
    </div>
  );
}

function NumberField({ box, project, own, locale }: OfProject & { box: BallotBox }) {
  const t = ballotMessages(locale);
  const name = fieldOf(box.ballot, project.id);
  const { id, error, ties, text } = useField({ name, optional: true, description: 'cost' });
  return (
    <div class={`app-ballot__number${error ? ' utrecht-form-field--invalid' : ''}`}>
      <div data-order>
        <label class="utrecht-form-label" for={id}>
          <span class="app-hidden">{box.ballot === 'points' ? t.points : t.place}: </span>
          <Written>{project.title}</Written>
        </label>
        <FieldNotes id={id} description={<Cost project={project} own={own} locale={locale} />} error={error} />
      </div>
      <input
        {...ties}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={text}
        data-cost={project.cost}
        data-title={project.title}
        class={inputClass('utrecht-textbox', 'html-input', error, 'short')}
      />
    </div>
  );
}
