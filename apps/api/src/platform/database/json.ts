import type { LocalizedText } from '@parley/contracts';
import type { Prisma } from '@parley/database';

// The columns' own checks (prisma/migrations, "checks") hold them to these shapes; the types cannot know.

export const localized = (json: Prisma.JsonValue): LocalizedText => json as LocalizedText;
export const localizedOrNull = (json: Prisma.JsonValue): LocalizedText | null => json as LocalizedText | null;
