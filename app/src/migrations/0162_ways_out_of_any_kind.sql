-- Why there was no panel is kept with ways out of any kind, where only other quotas were offered before.
update panel_solve
set problem = (problem - 'suggestions') || jsonb_build_object('waysOut', problem -> 'suggestions')
where problem ? 'suggestions';
