import { headers } from 'next/headers';
import { addressHeader } from './sign-in-address.ts';

/** The path and query of the page that is made, as the visitor has asked for it. */
export const pageAddress = async (): Promise<string> => (await headers()).get(addressHeader) ?? '/';
