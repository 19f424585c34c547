import { TestEnvironment } from 'jest-environment-node';

const plainInstanceOf = Function.prototype[Symbol.hasInstance];

/**
 * Jest runs tests in a realm of their own, where an error thrown by a Node built-in is no
 * `instanceof Error`. This environment makes the inner classes recognise the outer ones.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    const inner = this.global;
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
}
