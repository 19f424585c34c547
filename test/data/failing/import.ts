import { startFakeDingtalk } from '../../support/fake-dingtalk.ts';

/** A suite that starts something and cannot be loaded: jest must come to an end all the same. */
await startFakeDingtalk();
throw new Error('the import fails');
