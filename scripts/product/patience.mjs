import { jest } from '@jest/globals';

// A start takes seconds, and on a busy machine many.
jest.setTimeout(120_000);
