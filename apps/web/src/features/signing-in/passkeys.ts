import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { sendToAuth } from '../../lib/send.ts';
import type { Sent } from '../../lib/send.ts';

const refused = (code: string, status = 400): Sent<never> => ({
  done: false,
  refusal: { status, code, faults: [] },
});

/** Has the device prove who holds it, and signs in by it. */
export function signInByPasskey(): Promise<Sent<unknown>> {
  return ceremony('/passkey/generate-authenticate-options', async (options) =>
    sendToAuth('/passkey/verify-authentication', {
      response: await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }),
    }),
  );
}

/** Has the device make a passkey, and keeps its public half. */
export function addPasskey(name: string): Promise<Sent<unknown>> {
  return ceremony('/passkey/generate-register-options', async (options) =>
    sendToAuth('/passkey/verify-registration', {
      response: await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }),
      ...(name === '' ? {} : { name }),
    }),
  );
}

async function ceremony(
  path: string,
  perform: (options: unknown) => Promise<Sent<unknown>>,
): Promise<Sent<unknown>> {
  try {
    const asked = await fetch(`/v1/auth${path}`);
    if (!asked.ok) return refused(asked.status === 403 ? 'session_not_fresh' : 'unreachable', asked.status);
    return await perform(await asked.json());
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'InvalidStateError') return refused('passkey_there_already');
    // The person has pressed "Cancel", or waited too long.
    return refused(
      name === 'NotAllowedError' || name === 'AbortError' ? 'passkey_cancelled' : 'passkey_failed',
    );
  }
}
