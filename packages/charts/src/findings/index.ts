// What is found in an answer, in a sentence or a name: the dashboard and the reports say it with the same functions.
export { accountName } from './account-name.ts';
export { accountsFinding } from './accounts-finding.ts';
export { actorName, sentenceOf } from './audit-sentence.ts';
export { markOf, signs, signMarks, levelIn, signOf, type Mark, type SignMark } from './cell-mark.ts';
export { comingMeetings } from './coming-meetings.ts';
export { criterionText } from './criterion-text.ts';
export { daysBetween, eveOf } from './days.ts';
export { explanationFinding } from './explanation-finding.ts';
export { knownBy, effectiveBy, effectiveBetween, corrections, latestFirst } from './ledger.ts';
export { levelFill, levelInk, levels, levelOf, type Level, type LevelCounts } from './levels.ts';
export { statusOf, inOrder, milestoneIn, goalsOf, type Status } from './milestone-standing.ts';
export { milestonesFinding } from './milestones-finding.ts';
export { movementOrder, movementSign, isNews, classesOf } from './movement.ts';
export {
  comparisonOf,
  comparisonSince,
  causesOf,
  findingText,
  changeText,
  type Comparison,
  type Cause,
} from './progress-finding.ts';
export { readings, methods, readingName, methodName, tracksName } from './question-names.ts';
export { sourcesUnder } from './sources-under.ts';
export { stallText } from './stall-text.ts';
export { stateText, markText } from './state-text.ts';
export { themeName } from './theme-name.ts';
