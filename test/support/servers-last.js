import Sequencer from '@jest/test-sequencer';

/** What takes no time to tell is told first: the suites that start servers run when all others are done. */
export default class extends Sequencer {
  sort(tests) {
    const isServer = ({ context }) => context.config.displayName?.name === 'server';
    const sorted = super.sort(tests);
    return [...sorted.filter((test) => !isServer(test)), ...sorted.filter(isServer)];
  }
}
