import { formatCount, formatMoney } from '../../../platform/i18n/format.ts';
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
import { fieldOf } from './read-choices.ts';

type Props = { box: BallotBox; projects: readonly BallotProject[]; locale: Locale };

/** All projects with what they cost; each is ticked, gets points, or a place in the order. */
export function BallotFields({ box, projects, locale }: Props) {
  const t = ballotMessages(locale);
  const { state, prefix } = useForm();
  const ticks = box.ballot === 'approval' || box.ballot === 'knapsack';
  return (
    <budget-meter>
      <Meter box={box} locale={locale} />
      <Fieldset legend={t.legend} invalid={ticks && Boolean(state.errors.project)} size="field">
        {ticks && <FieldNotes id={fieldId('project', prefix)} error={state.errors.project} />}
        <ul class="app-ballot">
          {projects.map((project, index) => (
            <li class="app-ballot__project">
              {ticks ? (
                <Tick project={project} first={index === 0} locale={locale} />
              ) : (
                <NumberField box={box} project={project} locale={locale} />
              )}
              {project.body.trim() !== '' && (
                <Details summary={t.more(project.title)}>
                  <Prose text={project.body} />
                </Details>
              )}
            </li>
          ))}
        </ul>
      </Fieldset>
    </budget-meter>
  );
}

function Meter({ box, locale }: Omit<Props, 'projects'>) {
  const t = ballotMessages(locale);
  switch (box.ballot) {
    case 'approval':
      return <Bar text={t.meter.approval} counts="none" />;
    case 'knapsack': {
      const text = t.meter.knapsack(formatMoney(box.amount, locale));
      return <Bar text={text} counts="cost" limit={box.amount} over={t.over.knapsack} />;
    }
    case 'points': {
      const text = t.meter.points(formatCount(box.points, locale));
      return <Bar text={text} counts="points" limit={box.points} over={t.over.points} />;
    }
    case 'ranking':
      return <Bar text={t.meter.ranking} counts="none" />;
  }
}

type BarProps = { text: string; counts: 'cost' | 'points' | 'none'; limit?: number; over?: string };

// Filled and shown by the script; nothing is missing without it.
function Bar({ text, counts, limit, over }: BarProps) {
  return <p class="app-meter" hidden data-meter={text} data-counts={counts} data-limit={limit} data-over={over} />;
}

function Cost({ project, locale }: { project: BallotProject; locale: Locale }) {
  return (
    <>
      {formatMoney(project.cost, locale)}
      {project.area && (
        <>
          {' · '}
          <Written>{project.area}</Written>
        </>
      )}
    </>
  );
}

function Tick({ project, first, locale }: { project: BallotProject; first: boolean; locale: Locale }) {
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
          <Cost project={project} locale={locale} />
        </div>
      </div>
    </div>
  );
}

function NumberField({ box, project, locale }: { box: BallotBox; project: BallotProject; locale: Locale }) {
  const t = ballotMessages(locale);
  const name = fieldOf(box.ballot, project.id);
  const { id, error, ties, text } = useField({ name, optional: true, description: 'cost' });
  return (
    <div class={`app-ballot__number${error ? ' utrecht-form-field--invalid' : ''}`}>
      <div>
        <label class="utrecht-form-label" for={id}>
          <span class="app-hidden">{box.ballot === 'points' ? t.points : t.place}: </span>
          <Written>{project.title}</Written>
        </label>
        <FieldNotes id={id} description={<Cost project={project} locale={locale} />} error={error} />
      </div>
      <input
        {...ties}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={text}
        data-cost={project.cost}
        class={inputClass('utrecht-textbox', 'html-input', error, 'short')}
      />
    </div>
  );
}
