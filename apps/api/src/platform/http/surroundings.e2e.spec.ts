import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../../testing/running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('the probes', () => {
  it('say that the process is up and can serve', async () => {
    expect((await service.anonymous().get('/healthz').expect(200)).body).toEqual({ status: 'up' });
    expect((await service.anonymous().get('/readyz').expect(200)).body).toEqual({ status: 'ready' });
  });
});

describe('the documents', () => {
  it('are an OpenAPI document and pages for people', async () => {
    const document = await service.anonymous().get('/v1/openapi.json').expect(200);
    expect(document.body.openapi).toMatch(/^3\.1\./);
    const page = await service.anonymous().get('/docs/').expect(200);
    expect(page.headers['content-type']).toContain('text/html');
  });

  it('load nothing from anywhere else, and are held to that', async () => {
    const page = await service.anonymous().get('/docs/').expect(200);
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).not.toMatch(/https?:/);
    await service.anonymous().get('/docs/js/scalar.js').expect(200);
  });
});

describe('the metrics', () => {
  it('count requests by route, not by address', async () => {
    const key = await service.key();
    await service.with(key).get('/v1/processes/turkiye-armenia').expect(200);
    const text = await service.metrics.text();
    expect(text).toContain(
      'parley_http_request_duration_seconds_count{method="GET",route="/v1/processes/:process",status="200"} 1',
    );
    expect(text).not.toContain('turkiye-armenia');
  });

  it('are not for everybody', async () => {
    await service.anonymous().get('/metrics').expect(404);
  });
});

const allowed = async (origin: string) => {
  const { headers } = await service
    .anonymous()
    .options('/v1/processes')
    .set({ origin, 'access-control-request-method': 'GET' });
  return headers['access-control-allow-origin'];
};

describe('an answer', () => {
  it('is compressed for whoever takes it so', async () => {
    const key = await service.key();
    const list = '/v1/processes/turkiye-armenia/sources?limit=200';
    for (const encoding of ['gzip', 'br']) {
      const { headers } = await service.with(key).get(list).set('accept-encoding', encoding).expect(200);
      expect(headers['content-encoding']).toBe(encoding);
    }
  });

  it('is kept by nobody in between', async () => {
    const { headers } = await service.anonymous().get('/v1/organization').expect(401);
    expect(headers['cache-control']).toContain('private');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('may be read from the dashboard’s pages and from no others', async () => {
    expect(await allowed('http://localhost:3000')).toBe('http://localhost:3000');
    expect(await allowed('https://evil.example')).toBeUndefined();
  });
});
