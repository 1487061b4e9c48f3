import { request } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { demoFile, demonstration } from './demonstration.ts';
import { expect } from './test.ts';

/*
 * The demonstration has one person, its owner. Tests make whom else they need the way people come in: by invitation.
 */
export interface Somebody {
  name: string;
  email: string;
  password: string;
}

/** Somebody who is nobody here yet. */
export function somebody(name: string): Somebody {
  const mark = randomUUID().slice(0, 8);
  return {
    name,
    email: `guest.${mark}@parley.example`,
    password: `lantern-${mark}-orchard-violin`,
  };
}

/** For tests of people of their own: signed out, and not at the owner's address, since signing in is limited for each. */
export const asStranger = () => ({
  storageState: { cookies: [], origins: [] },
  extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${1 + Math.floor(Math.random() * 250)}` },
});

/** The service, asked as the demonstration's owner by its key. */
export const asOwner = (): Promise<APIRequestContext> =>
  request.newContext({
    baseURL: demonstration.apiUrl,
    extraHTTPHeaders: { authorization: `Bearer ${demonstration.apiKey}` },
  });

/** Adds something; what is refused fails the test with what the service said. */
export async function add(api: APIRequestContext, address: string, data: object): Promise<void> {
  const answer = await api.post(address, { data });
  expect(answer.status(), `${address}: ${await answer.text()}`).toBe(201);
}

/** The newest letter to somebody, once it is there. */
export async function letterTo(email: string, subject: RegExp): Promise<{ text: string; link: string }> {
  const api = await request.newContext({ baseURL: demonstration.apiUrl });
  let text = '';
  await expect
    .poll(
      async () => {
        const { data } = (await (await api.get('/v1/outbox')).json()) as {
          data: { to: string; subject: string; text: string }[];
        };
        text = data.find((letter) => letter.to === email && subject.test(letter.subject))?.text ?? '';
        return text;
      },
      { timeout: 20_000 },
    )
    .not.toBe('');
  await api.dispose();
  return { text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '' };
}

/** Asks somebody in, over the service. */
export async function invite({ email }: Somebody, role: string): Promise<string> {
  const api = await asOwner();
  const answer = await api.post('/v1/invitations', { data: { email, role } });
  expect(answer.status(), await answer.text()).toBe(201);
  await api.dispose();
  return (await letterTo(email, /^Invitation/)).link;
}

/** Comes in by an invitation, as somebody new. */
export async function comeIn(page: Page, person: Somebody, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();
}

export async function signIn(page: Page, { email, password }: Somebody): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('header summary').last().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

const root = path.resolve(import.meta.dirname, '../../..');

/** Makes another organization, as only who runs the service can, and asks somebody in as its owner. */
export async function newOrganization(
  name: string,
  owner: Somebody,
): Promise<{ link: string; slug: string }> {
  const slug = `desk-${randomUUID().slice(0, 8)}`;
  const create = ['organizations', 'create', '--name', name, '--slug', slug, '--owner-email', owner.email];
  const { stdout } = await promisify(execFile)(
    path.join(root, 'node_modules/.bin/tsx'),
    ['--conditions=source', path.join(root, 'scripts/operator/main.ts'), ...create],
    {
      env: {
        ...process.env,
        PARLEY_DIRECTORY: path.dirname(path.resolve(demoFile)),
        PARLEY_WEB_URL: demonstration.webUrl,
      },
    },
  );
  return { link: /https?:\/\/\S+/.exec(stdout)?.[0] ?? '', slug };
}
