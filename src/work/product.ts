import { dirname } from 'node:path';

/**
 * The folder (absolute) that holds the product: its settings, what it builds with, and the national content. It is the
 * project, or the package where it is installed, wherever a command is called.
 */
export const PRODUCT = dirname(dirname(import.meta.dirname));
