/** The endings of images that may lie beside a text. Cameras and programs write them in capitals too. */
const IMAGE_ENDING = /\.(?:jpe?g|png|webp|avif)$/i;

/** Whether a file is an image by its name. */
export const isImageName = (file: string): boolean => IMAGE_ENDING.test(file);
