import './keep-compiled.js';
import { flushCompileCache } from 'node:module';

/** Starts the server. What was compiled is written at once, for a server may never come to an end of its own. */
await import('../src/main.ts');
flushCompileCache();
