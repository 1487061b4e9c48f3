import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { publicViews } from './src/lib/publication-address.ts';

const repositoryRoot = path.join(import.meta.dirname, '../..');

/** Headers that do not change from answer to answer; the content security policy has a nonce and comes from proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  // A library in the machine's own code, and the letters that it draws.
  serverExternalPackages: ['@resvg/resvg-js'],
  outputFileTracingIncludes: {
    '/processes/[process]/preview.png': [
      '../../node_modules/dejavu-fonts-ttf/ttf/DejaVuS{ans,erif,erif-Bold}.ttf',
    ],
  },
  experimental: {
    // As large as the largest request that the API takes: files for import, bundles.
    proxyClientMaxBodySize: '35mb',
    // A journey less before anything is seen; our server lets the policy have them.
    inlineCss: true,
  },
  poweredByHeader: false,
  // Our server does, once it has put the words of a page before its scripts.
  compress: false,
  reactStrictMode: true,
  // What is published is the page that members see, made for anybody: proxy.ts says for whom.
  rewrites: () =>
    Promise.resolve(
      publicViews.map((view) => ({
        source: `/p/:process${view}`,
        destination: `/processes/:process${view.replace(/\(.*/, '')}`,
      })),
    ),
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      // Charts for other people's pages are all there is to embed: who may frame what is in the policy as well.
      { source: '/((?!embed/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    ]),
  // Browsers ask for it by themselves where a page's head is long in coming, and note in their console if it is not there.
  redirects: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }]),
};

export default createNextIntlPlugin('./src/lib/request-locale.ts')(config);
