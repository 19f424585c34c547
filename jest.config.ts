import { availableParallelism } from 'node:os';

/**
 * The suites that start a real server or process. They take most of the time and wait for others, so they have patience and
 * run last; test/architecture.test.ts holds that no other starts one.
 */
const SERVER_SUITES = [
  'bin/[\\w-]+',
  'channels/(doors|messengers|web-socket)',
  'channels/(dingtalk|wecom-app|wecom-bot-stream|wecom-webhook)/(index|stream)',
  'channels/wecom-bot/(api|download)',
  'clock/holidays',
  'config',
  'delivery/(files|pace-of-delivery)',
  'desk/(instruction|read)-with-model',
  'door/(app|files|server)',
  'failed-suites',
  'handlers/reports/sum-up-group',
  'image',
  'journeys/(cards|once-per-fact|platforms|routes|set-clock|two-months)',
  'journeys/wecom-(bot|bot-file|model|slow-answer)',
  'model/openai',
  'store/(copy|mongo|sqlite)',
  'store/sqlite/log-mark',
  'web/(board|console)(-in-a-browser)?',
].map((path) => `/test/${path}\\.test\\.ts$`);

const project = {
  testEnvironment: './test/support/environment.js',
  roots: ['<rootDir>/test'],
  testRegex: ['\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  globalSetup: './test/support/require-node-24.js',
};

export default {
  // Suites run in workers of their own, for a process that has read the project some hundred times over runs out of memory; left
  // to itself jest uses none on a machine of two processors or one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '700MB',
  testSequencer: './test/support/servers-last.js',
  projects: [
    {
      ...project,
      displayName: 'pure',
      testPathIgnorePatterns: SERVER_SUITES,
      setupFilesAfterEnv: ['./test/support/patience.js'],
    },
    {
      ...project,
      displayName: 'server',
      testRegex: SERVER_SUITES,
      setupFilesAfterEnv: ['./test/support/patience.js'],
    },
  ],
};
