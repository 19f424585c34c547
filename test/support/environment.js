import { TestEnvironment } from 'jest-environment-node';

const plainInstanceOf = Function.prototype[Symbol.hasInstance];

/** The endings of what the test file of the moment started: one file at a time runs in a process. */
const stillRunning = new Set();
/** By file, the plans that were read in this process, as JSON. */
const plansRead = new Map();

process.once('exit', () => {
  for (const end of stillRunning) end();
});

/**
 * Jest runs tests in a realm of their own, where an error thrown by a Node built-in is no
 * `instanceof Error`. This environment makes the inner classes recognise the outer ones, and ends
 * what a test file started and, because something failed, did not end.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    const inner = this.global;
    inner.stillRunning = stillRunning;
    inner.plansRead = plansRead;
    const pairs = [
      [inner.Error, Error],
      [inner.TypeError, TypeError],
      [inner.RangeError, RangeError],
      [inner.SyntaxError, SyntaxError],
      [inner.ArrayBuffer, ArrayBuffer],
      [inner.Uint8Array, Uint8Array],
    ];
    for (const [own, outer] of pairs) {
      Object.defineProperty(own, Symbol.hasInstance, {
        configurable: true,
        value(value) {
          return (
            plainInstanceOf.call(this, value) ||
            (this === own && plainInstanceOf.call(outer, value))
          );
        },
      });
    }
  }

  /** What was started last ends first. */
  async teardown() {
    try {
      for (const end of [...stillRunning].reverse()) await end();
    } finally {
      stillRunning.clear();
      await super.teardown();
    }
  }
}
