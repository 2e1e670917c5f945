/**
 * What a preview says in the terminal, in place of what Astro and Vite would: they tell in English of their own workings, and of
 * content that is right. Astro loads it by its path, and Vite once more for the pages.
 */

/** What Astro has to say. @see https://docs.astro.build/en/reference/logger-reference/ */
interface Told {
  label: string | null;
  level: string;
  message: string;
}

const PLACE = Symbol.for('loype:preview-log');

/** Who reads it, and how a fault of Løype itself is told to them. */
interface Reader {
  tell: (line: string) => void;
  fault: (message: string) => string;
}

/** Where every instance of this module finds it. */
const shared = globalThis as { [PLACE]?: Reader };

/** Begins to tell what a preview says; before that it is silent. */
export function tellPreview(of: Reader): void {
  shared[PLACE] = of;
}

/** The logger of Astro's settings: what Løype says goes on as it is, and a fault of ours is no less one for being in English. */
export default function log() {
  return {
    write({ label, level, message }: Told): void {
      const reader = shared[PLACE];
      if (label?.startsWith('loype:')) reader?.tell(message);
      // What is wrong in the content is told by its check, once.
      else if (level === 'error' && !/ LOYPE-[A-Z]/.test(message)) reader?.tell(reader.fault(message));
    },
  };
}
