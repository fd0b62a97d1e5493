import { createId } from '@meanwhile/sdk/adapter';
import { sabotage } from '../sabotage.js';

export const sabotaged = sabotage({
  defect: 'stores a file again when an upload is retried',
  over: 'wire',
  caughtBy: 'an upload sent twice under one key is one file',
  spoil: (target) => ({ upload: (blob, call) => target.upload(blob, { ...call, key: createId() }) }),
});
