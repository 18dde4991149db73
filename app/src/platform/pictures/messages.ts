import { defineMessages } from '../i18n/locale.ts';

/** Why a picture was not taken, by the kind of the error. */
export const pictureMessages = defineMessages(
  {
    'picture-too-large': 'Deze foto is te groot. Kies een foto van hoogstens 10 MB.',
    'picture-of-unknown-type':
      'Dit bestand is geen foto die wij kunnen tonen. Kies een foto (JPEG, PNG, WebP, AVIF of GIF).',
    'picture-unreadable': 'Deze foto is beschadigd. Kies een andere foto of maak de foto opnieuw.',
  },
  {
    'picture-too-large': 'This photo is too large. Choose a photo of at most 10 MB.',
    'picture-of-unknown-type': 'We cannot show this file as a photo. Choose a photo (JPEG, PNG, WebP, AVIF or GIF).',
    'picture-unreadable': 'This photo is damaged. Choose another photo or take it again.',
  },
);
