/** The stages of a build, in their order. */
export type StageName = 'content' | 'brochures' | 'templates' | 'pages' | 'search' | 'site' | 'inspection' | 'release';

/** A stage that has ended, and how long it took. */
export interface Stage {
  name: StageName;
  seconds: number;
}

/** Does a stage and takes its time. */
export type Time = <T>(name: StageName, work: () => T | Promise<T>) => Promise<T>;

/** The stages of a build as they end. */
export class Stages {
  readonly ended: Stage[] = [];
  readonly #tell: (stage: Stage) => void;

  /** @param tell hears of each stage when it has ended */
  constructor(tell: (stage: Stage) => void = () => {}) {
    this.#tell = tell;
  }

  time: Time = async (name, work) => {
    const begun = performance.now();
    const done = await work();
    const stage = { name, seconds: Number(((performance.now() - begun) / 1000).toFixed(2)) };
    this.ended.push(stage);
    this.#tell(stage);
    return done;
  };

  /** The stage that took longest; null where there was none. */
  slowest(): Stage | null {
    return this.ended.reduce<Stage | null>((most, it) => (most && most.seconds >= it.seconds ? most : it), null);
  }
}
