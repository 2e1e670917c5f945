import type { BrochureData } from './model.ts';

/** A web address of its own, as short as one can be, and a code that shows nothing. */
const NO_ADDRESS = { text: '', href: 'https://', qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>' };

const withoutLinks = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (key, it) => (key === 'href' ? undefined : it));

/**
 * A brochure of the same text without all that an organisation says in it: whom to call, its own numbers, its address and its name.
 * It takes no more room than the brochure itself with any type, and is the same for all organisations.
 */
export function leastOf(data: BrochureData): BrochureData {
  const { who, help, address, imprint } = data;
  return {
    ...data,
    publisher: { name: '', bold: '', rest: '' },
    logo: null,
    colours: { mark: '#000', onMark: '#fff', edge: '#000' },
    demo: [],
    who: { ...who, groups: [], note: [] },
    blocks: withoutLinks(data.blocks),
    help: { ...help, groups: help.groups.filter(({ urgent }) => !urgent), note: [] },
    address: address && { ...address, ...NO_ADDRESS, alternative: '' },
    // The last is which edition it is.
    imprint: imprint.slice(0, -1),
  };
}
