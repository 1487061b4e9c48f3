export { toQuote } from './assertions.mapper.ts';
export { toFacts } from './facts.mapper.ts';
export { type FactRows, FactsRepository } from './facts.repository.ts';
export { LedgerModule } from './ledger.module.ts';
export { type WordRow, WordsRepository } from './words.repository.ts';
