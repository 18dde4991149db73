-- What happened, named by who publishes it ("report:12:1", "step-opened:7"): the same event is never news twice, however
-- often a button is pressed. News that an officer writes is an event of its own and has no name.
alter table update add column event text unique;

-- With the reader this is the key of the mail. Whoever was already told of the event in another way (everybody who took
-- part gets the report) has a mail under the same key, so that following brings no second one.
alter table update add column mail_key text not null generated always as (coalesce(event, 'update:' || id::text)) stored;
