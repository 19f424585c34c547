import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * What Node makes of the files is kept for the next start, where that may be written, and then takes half the time. Plain
 * JavaScript: for the types of this file alone Node would load its compiler.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
