-- The draw of invitations for everybody to check: counts, hashes and places, no address (package sortition,
-- InvitationTranscript). Panels that were drawn before have none.
alter table panel add column invitation_transcript jsonb;
