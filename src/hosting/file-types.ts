/** The media type of every kind of file that a build makes, by ending. Others are sent as `application/octet-stream`. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  avif: 'image/avif',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Types of text in UTF-8, which become smaller when they are compressed on their way. Pagefind's files are compressed already. */
export const TEXT_TYPES = ['html', 'css', 'js', 'json', 'svg', 'txt', 'xml'].map((ending) => FILE_TYPES[ending] ?? '');
