import type { ReportLanguage } from '../text-in.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { tr } from './tr.ts';
import type { FeedWords } from './words.ts';

export const feedWords: Record<ReportLanguage, FeedWords> = { en, tr, hy };
