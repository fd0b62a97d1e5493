import { contractSuite } from '@meanwhile/sdk/testing';
import { describe, it } from 'vitest';
import { wireFixture } from '../wire/fixture.js';

await contractSuite({ describe, it, fresh: wireFixture });
