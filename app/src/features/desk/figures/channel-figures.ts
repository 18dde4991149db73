import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Channel } from '../../steps/index.ts';

export type ChannelFigure = { channel: Channel; contributions: number; supports: number; people: number };
export type ChannelFigures = {
  /** Only channels by which something came in, the busiest first. */
  channels: ChannelFigure[];
  /** Who came by two channels is counted once here. */
  total: Omit<ChannelFigure, 'channel'>;
};

/**
 * How many contributions, supports and people came by each channel. A form without a name counts as one person; a
 * contact who later made an account is that one person. Withdrawn contributions do not count.
 */
export async function channelFigures(db: Db, projectId: number): Promise<ChannelFigures> {
  const { rows } = await sql<ChannelFigure & { channel: Channel | null }>`
    select act.channel,
      count(*) filter (where act.kind = 'contribute')::int as contributions,
      count(*) filter (where act.kind = 'support')::int as supports,
      count(distinct coalesce(
        act.person_id::text, contact.person_id::text, 'contact ' || act.contact_id, 'visitor ' || act.visitor_id,
        case when act.kind = 'contribute' then coalesce('form ' || act.contribution_id, 'act ' || act.id) end
      ))::int as people
    from act
    left join contact on contact.id = act.contact_id
    left join contribution on contribution.id = act.contribution_id
    where act.project_id = ${projectId}
      and act.kind in ('contribute', 'support', 'comment', 'answer')
      and (act.kind <> 'contribute' or contribution.status is distinct from 'withdrawn')
    group by grouping sets ((act.channel), ())
    order by contributions desc, supports desc, act.channel`.execute(db);
  const total = rows.find((row) => row.channel === null) ?? { contributions: 0, supports: 0, people: 0 };
  return {
    channels: rows.filter((row) => row.channel !== null),
    total: { contributions: total.contributions, supports: total.supports, people: total.people },
  };
}
