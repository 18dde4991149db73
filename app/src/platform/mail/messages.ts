import { defineMessages } from '../i18n/locale.ts';

/** What stands around every mail and letter. */
export const mailFrameMessages = defineMessages(
  {
    from: (town: string) => `Stadmakers ${town}`,
    dear: (name: string) => (name === '' ? 'Beste bewoner,' : `Beste ${name},`),
    bye: (town: string) => `Met vriendelijke groet,\nStadmakers ${town}`,
  },
  {
    from: (town) => `Stadmakers ${town}`,
    dear: (name) => (name === '' ? 'Dear resident,' : `Dear ${name},`),
    bye: (town) => `Kind regards,\nStadmakers ${town}`,
  },
);
