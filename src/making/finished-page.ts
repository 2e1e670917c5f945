import { withLessSpace } from './less-space.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

/** A page as it is published, of what its templates have made: without the space that nobody sees, its long words divided. */
export const finishedPage = (html: string): string => withSoftHyphens(withLessSpace(html));
