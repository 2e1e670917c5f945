/**
 * Prints a block alone: the page around is another's, and what it prints is not ours to say. It is printed from a document of
 * its own, which loads nothing and is gone afterwards.
 */
export function printDates(section: HTMLElement, style: string): void {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Set by code: a policy for styles may refuse an attribute.
  Object.assign(frame.style, { position: 'fixed', width: 0, height: 0, border: 0 });
  section.after(frame);
  const paper = frame.contentWindow as Window & typeof globalThis;
  const { document: sheet } = paper;
  const styles = new paper.CSSStyleSheet();
  // There is no element around: what holds for that holds for the document, in the size of letters that paper has.
  styles.replaceSync(`${style.replace(/:host(\(:not\(\[themed\]\)\))?/g, 'html')}html{--loype-rem:16px!important}`);
  sheet.adoptedStyleSheets = [styles];
  sheet.documentElement.lang = section.lang;
  sheet.title = section.querySelector('h1,h2,h3,h4,h5,h6')?.textContent ?? '';
  sheet.body.append(sheet.importNode(section, true));
  paper.onafterprint = () => frame.remove();
  paper.print();
}
