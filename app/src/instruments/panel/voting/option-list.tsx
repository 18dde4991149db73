import { Fragment } from 'hono/jsx';
import { List } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';

type Props = { options: readonly { name: string; meaning: string }[]; label: string };

/** What there is to choose, each with what it means. */
export function OptionList({ options, label }: Props) {
  return (
    <>
      <p class="utrecht-paragraph">
        <strong>{label}</strong>
      </p>
      <List
        ordered
        items={options.map(({ name, meaning }) => (
          <Fragment>
            <Written>{name}</Written>
            {meaning && (
              <span class="app-option__meaning">
                <Written>{meaning}</Written>
              </span>
            )}
          </Fragment>
        ))}
      />
    </>
  );
}
