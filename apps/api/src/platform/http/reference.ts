/** A reference that the contract has let through, as a condition: `key:I02` by key, anything else by id. */
export const byReference = (reference: string): { id: string } | { key: string } =>
  reference.startsWith('key:') ? { key: reference.slice('key:'.length) } : { id: reference.toLowerCase() };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A process is addressed by id or slug; no slug looks like an id, the database sees to that. */
export const byAddress = (address: string): { id: string } | { slug: string } =>
  UUID.test(address) ? { id: address } : { slug: address };
