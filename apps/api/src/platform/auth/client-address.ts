/** The header by which this service itself tells better-auth who is at the other end; callers cannot send it. */
export const CLIENT_ADDRESS_HEADER = 'x-parley-client-address';
