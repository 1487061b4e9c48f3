/** The dashboard's pages that letters and redirects lead to. */
export interface Pages {
  signIn: string;
  forgottenPassword: string;
  newPassword(token: string): string;
  verifiedAddress(token: string): string;
}

/** Tokens stand behind the #: so they get into no server's log and no other site's hands. */
export const pagesOf = (webUrl: string): Pages => ({
  signIn: `${webUrl}/sign-in`,
  forgottenPassword: `${webUrl}/reset-password`,
  newPassword: (token) => `${webUrl}/reset-password#token=${token}`,
  verifiedAddress: (token) => `${webUrl}/verify-address#token=${token}`,
});
