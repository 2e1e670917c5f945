/** What parts words from the name of a file. Brackets and quotation marks stand around one. */
const BETWEEN = /[\s"'«»“”()[\]<>,;]+/;

const FILE = /[\p{L}\p{N}_-]\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|jpe?g|png)$/iu;

/** An address on the web, also one without its https://, or one for e-mail: it may end like a file. */
const ADDRESS = /:\/\/|@|^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)/iu;

/** The first name or path of a file in a text, as people write them: `plan.pdf`, `./plan.pdf`, `C:\Filer\plan.docx`. */
export function fileIn(text: string): string | null {
  const words = text.split(BETWEEN).map((word) => word.replace(/[.:!?]+$/, ''));
  return words.find((word) => FILE.test(word) && !ADDRESS.test(word)) ?? null;
}
