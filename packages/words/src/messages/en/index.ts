import audit from './audit.json' with { type: 'json' };
import change from './change.json' with { type: 'json' };
import conduct from './conduct.json' with { type: 'json' };
import entering from './entering.json' with { type: 'json' };
import evidence from './evidence.json' with { type: 'json' };
import exchange from './exchange.json' with { type: 'json' };
import feeds from './feeds.json' with { type: 'json' };
import imports from './imports.json' with { type: 'json' };
import lens from './lens.json' with { type: 'json' };
import notifications from './notifications.json' with { type: 'json' };
import organization from './organization.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import reader from './reader.json' with { type: 'json' };
import record from './record.json' with { type: 'json' };
import reporting from './reporting.json' with { type: 'json' };
import reports from './reports.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import standing from './standing.json' with { type: 'json' };
import webhooks from './webhooks.json' with { type: 'json' };

export const messages = {
  ...audit,
  ...change,
  ...conduct,
  ...entering,
  ...evidence,
  ...exchange,
  ...feeds,
  ...imports,
  ...lens,
  ...notifications,
  ...organization,
  ...people,
  ...reader,
  ...record,
  ...reporting,
  ...reports,
  ...search,
  ...standing,
  ...webhooks,
};
