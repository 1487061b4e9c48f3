import { describe, expect, it } from '@jest/globals';
import { previewSvg } from './preview.ts';

const preview = {
  title: 'Türkiye–Armenia normalization process',
  finding: 'Since meeting 5: four items advanced',
  score: '46.7',
  scores: [33.3, 100, null, 46.7],
  keptBy: 'A secretariat',
};

describe('the picture of a link', () => {
  it('shows title, finding, score and who keeps the record', () => {
    const svg = previewSvg(preview);
    for (const words of [
      'Türkiye–Armenia normalization',
      'four items advanced',
      '>46.7<',
      'Parley · A secretariat',
    ]) {
      expect(svg).toContain(words);
    }
    expect(svg.match(/<circle/g)).toHaveLength(3);
  });

  it('takes titles for words, whatever is in them', () => {
    const svg = previewSvg({ ...preview, title: '<script>&\u0000</script>' });
    expect(svg).toContain('&lt;script&gt;&amp; &lt;/script&gt;');
  });

  it('leaves out what has no room, and says so', () => {
    const svg = previewSvg({ ...preview, title: 'A very long title '.repeat(10), score: null, scores: [] });
    expect(svg).toContain(' …</text>');
    expect(svg).not.toContain('font-size="150"');
  });
});
