import { jest } from '@jest/globals';

/** A process needs a second to start, and many of them on a machine that has other things to do. */
jest.setTimeout(30_000);
