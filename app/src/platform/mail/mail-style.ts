import type { Town } from '../town.ts';

// The colour of buttons in css/haarlem.css and css/neutral.css: white on it holds in light and in dark mode.
const colours: Record<Town['look'], string> = { haarlem: '#1457a3', neutral: '#0b5f73' };

/**
 * Style sheets are lost in many mail programs, so styles stand in the tags. All colours but the town's own are left to
 * the program, which knows whether the reader wants a dark screen.
 */
export function mailStyle(look: Town['look']) {
  const colour = colours[look];
  return {
    body: 'margin:0;padding:0;font:17px/1.55 Verdana,Geneva,sans-serif;overflow-wrap:anywhere',
    page: 'max-width:38em;margin:0 auto',
    top: `background:${colour};padding:14px 20px`,
    topLink: 'color:#ffffff;font-weight:bold;text-decoration:none',
    inside: 'padding:24px 20px 32px',
    heading: 'font-size:24px;line-height:1.25;margin:0 0 20px',
    subheading: 'font-size:19px;line-height:1.3;margin:28px 0 8px',
    link: 'color:inherit',
    action: 'margin:28px 0',
    button: `display:inline-block;padding:13px 22px;background:${colour};color:#ffffff;border-radius:4px;font-weight:bold;text-decoration:none`,
    quote: `margin:16px 0;padding:4px 16px;border-inline-start:4px solid ${colour}`,
    footer: 'margin-top:36px;padding-top:14px;border-top:1px solid #888888;font-size:15px;line-height:1.5',
    quietLink: 'color:inherit',
  };
}
