import { CardList } from '../../../platform/ui/card.tsx';
import { InitiativeCard } from './initiative-card.tsx';
import { ListFrame, type ListProps } from './list-frame.tsx';

/** What residents began, to look through and to find. */
export function InitiativeListPage(props: ListProps) {
  return (
    <ListFrame {...props}>
      <CardList>
        {props.list.rows.map((row) => (
          <InitiativeCard row={row} locale={props.frame.locale} level={2} />
        ))}
      </CardList>
    </ListFrame>
  );
}
