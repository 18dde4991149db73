export { type EncodedPicture, encodePicture, maxPictureBytes, type PictureError } from './encode-picture.ts';
export { pictureMessages } from './messages.ts';
export { PictureField } from './picture-field.tsx';
export { pictureRoutes } from './routes.ts';
export { describePicture, pictureUrl, storePicture } from './store-picture.ts';
export { pictureFields, takePicture, withPicture } from './take-picture.ts';
