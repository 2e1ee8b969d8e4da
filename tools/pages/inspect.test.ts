import { describe, expect, test } from 'vitest';
import { policyOf, withPolicy } from './csp.ts';
import { problemsOf } from './inspect.ts';
import { tagsOf } from './tags.ts';

/** SHA-256 of “x”. */
const hashOfX = "'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='";
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const built = (body: string, head = '') => withPolicy(page(body, head));

describe('the policy of a page', () => {
  test('names the hash of each inline script and style once, and none of a script with an address', () => {
    const html = page('<script>x</script><script>x</script><script src="/a.js"></script>', '<style>x</style>');
    expect(policyOf(html)).toBe(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hashOfX}; style-src 'self' ${hashOfX}; img-src 'self'; ` +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
  });

  test('stands at once after the character set, before anything it must hold for', () => {
    expect(built('', '<style>x</style>')).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy" /);
    expect(() => withPolicy('<head></head>')).toThrow('<meta charset="utf-8">');
  });

  test('that it wrote itself is found whole', () => {
    const body = '<a href="https://example.org/">x</a><img src="/t/x.svg" alt=""><a href="#x">x</a><script>x</script>';
    const head = '<link rel="stylesheet" href="/t/a.css"><link rel="canonical" href="https://desk.example/t/">';
    expect(problemsOf(built(body, head), '/t/')).toEqual([]);
  });
});

describe('what is not safe in a page is told', () => {
  const late = page('').replace('</head>', `<style>x</style>${built('').match(/<meta http-equiv[^>]*>/)?.[0]}</head>`);
  test.each([
    ['no policy', page(''), 'there is no content security policy'],
    ['a policy after a style', late, '<style> stands before the policy, which does not hold for it'],
    ['a directive left out', built('').replace("connect-src 'self'; ", ''), 'the policy says nothing of connect-src'],
    [
      'a source too many',
      built('').replace("connect-src 'self'", "connect-src 'self' https:"),
      'connect-src allows https:, which the page does not need',
    ],
    [
      'inline scripts allowed',
      built('').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      "script-src allows 'unsafe-inline', which the page does not need",
    ],
    [
      'a hash of what is not there',
      built('<script>x</script>').replace('<script>x</script>', ''),
      `script-src allows ${hashOfX}, which the page does not need`,
    ],
    ['a script added later', built('').replace('</body>', '<script>x</script></body>'), `script-src lacks ${hashOfX}`],
  ])('%s', (_, html, problem) => expect(problemsOf(html, '/')).toContain(problem));

  test.each([
    ['<p onclick="x()">', '<p> has the event handler onclick, which the policy forbids'],
    ['<svg/onload=x()>', '<svg> has the event handler onload, which the policy forbids'],
    ["<p\n STYLE='color:red'>", '<p> has a style attribute, which the policy forbids: use a class'],
    ['<a href="javascript:x()">', '<a> has code as the address in href: javascript:x()'],
    ['<a href="&#106;ava\nscript:x()">', '<a> has code as the address in href: java\nscript:x()'],
    ['<iframe srcdoc="x"></iframe>', '<iframe> has srcdoc'],
    ['<img src="//cdn.example/x.png">', '<img> fetches //cdn.example/x.png, which is not below /t/'],
    ['<img src="/x.png">', '<img> fetches /x.png, which is not below /t/'],
    [
      '<script src=https://cdn.example/x.js></script>',
      '<script> fetches https://cdn.example/x.js, which is not below /t/',
    ],
    [
      '<link rel="preconnect" href="https://cdn.example">',
      '<link> fetches https://cdn.example, which is not below /t/',
    ],
    ['<base href="/x/">', '<base> would move every address'],
    ['<meta http-equiv="Refresh" content="0;url=/x/">', 'the page sends its reader away'],
  ])('%s', (body, problem) => expect(problemsOf(built(body), '/t/')).toContain(problem));
});

test('text that looks like a tag is none in attributes, comments, scripts and styles', () => {
  const html = `<p title="<img src=x>">&lt;b&gt;</p><!-- <i> --><script>"<u>"</script><style>/* <s> */</style><br/>`;
  expect(tagsOf(html).map(({ name }) => name)).toEqual(['p', 'script', 'style', 'br']);
  expect(tagsOf(html)[0]?.attributes.get('title')).toBe('<img src=x>');
  expect(tagsOf(html)[1]?.text).toBe('"<u>"');
});
