import { defineMessages } from '../i18n/locale.ts';

export const mailFrameMessages = defineMessages(
  { from: (town: string) => `Stadmakers ${town}` },
  { from: (town: string) => `Stadmakers ${town}` },
);
