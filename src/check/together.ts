import type { DocumentFacts } from '../documents/document.ts';
import type { ShownDay } from '../domain/compared-day.ts';
import type { Content } from '../model/content.ts';
import type { CheckedText } from './mdx/check.ts';
import type { SourceFile } from './source/source.ts';
import type { Unread } from './unread.ts';

/** Every text that was read, by its entry. */
export type CheckedTexts = ReadonlyMap<string, CheckedText>;

/** What was read of a content folder. */
export interface Together {
  content: Content;
  /** Every content file by its entry. */
  sources: ReadonlyMap<string, SourceFile>;
  texts: CheckedTexts;
  /** The paths of the images in the content folder. */
  images: readonly string[];
  /** What documents beside texts say of themselves, by their paths in the content folder. */
  documents: ReadonlyMap<string, DocumentFacts>;
  today: ShownDay;
  unread: Unread;
  /** Entries without which there is no site, and which could not be read: `content` has nothing of them. */
  missing: ReadonlySet<string>;
  /** Whether all is looked for that stops nothing. */
  advice: boolean;
}
