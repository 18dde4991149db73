-- The list from which a panel invites, between sending the file and the draw. It goes with the draw, or after a day.
create table panel_frame (
  step_id bigint primary key references panel on delete cascade,
  -- Of the file as it was sent: what is drawn is what was looked at, also with two tabs open.
  sha256 text not null,
  -- Addresses or persons (inviting/read-frame.ts, FrameRow).
  rows jsonb not null,
  -- Lines that did not come in, with why; nothing of what stood in them.
  refused jsonb not null,
  uploaded_at timestamptz not null
);
