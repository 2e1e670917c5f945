import { withDirections } from '../i18n/direction.ts';
import { withLessSpace } from './less-space.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

/**
 * A page as it is published, of what its templates have made: without the space that nobody sees, its long words divided, with the
 * direction of its languages where one is written from right to left.
 */
export const finishedPage = (html: string): string => withDirections(withSoftHyphens(withLessSpace(html)));
