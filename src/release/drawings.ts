import { readDrawing } from '../check/drawing/read.ts';
import { writeDrawing } from '../check/drawing/write.ts';

/** A drawing without the blanks between elements, and between attributes, that show nothing. */
const tight = (svg: string) =>
  svg
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .replace(/ (\/?>)/g, '$1');

/**
 * What is wrong with a drawing (SVG) of a site, or null. One that is published holds what draws and nothing else: no script,
 * no address of another file, and no word of the program that made it.
 */
export function drawingFault(bytes: Buffer): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'is no drawing in UTF-8';
  }
  const read = readDrawing(text);
  if ('fault' in read) return `is refused: ${read.fault.finding.message.en.replace(/\.$/, '')}`;
  const written = writeDrawing(read.root);
  if (tight(text) === tight(written)) return null;
  return `is a drawing that holds more than it draws. This is the drawing: ${written.slice(0, 500)}`;
}
