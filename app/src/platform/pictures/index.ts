export { type EncodedPicture, encodePicture, maxPictureBytes, type PictureError } from './encode-picture.ts';
export { pictureMessages } from './messages.ts';
export { pictureRoutes } from './routes.ts';
export { describePicture, pictureUrl, storePicture } from './store-picture.ts';
