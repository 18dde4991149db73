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

/** Texts of a field for one picture. */
export const pictureFieldMessages = defineMessages(
  {
    picture: 'Foto',
    help: 'Hoogstens 10 MB. Wij halen weg waar en wanneer de foto is gemaakt. Laat geen mensen herkenbaar zien.',
    alt: 'Wat staat er op de foto?',
    altHelp: 'Voor wie de foto niet kan zien. Bijvoorbeeld: een leeg grasveld naast de school.',
    kept: 'Uw foto is bewaard. U hoeft deze niet opnieuw te kiezen.',
    without: 'Haal de foto weg',
  },
  {
    picture: 'Photo',
    help: 'At most 10 MB. We remove where and when the photo was taken. Do not show people recognisably.',
    alt: 'What is in the photo?',
    altHelp: 'For those who cannot see it. For example: an empty lawn beside the school.',
    kept: 'Your photo has been kept. You need not choose it again.',
    without: 'Remove the photo',
  },
);
