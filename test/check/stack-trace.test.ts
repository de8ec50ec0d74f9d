import { describe, expect, it } from 'vitest';
import { hasStackTrace } from '../../src/check/stack-trace.js';

const traces = {
  JavaScript: new Error('no').stack!,
  'JavaScript in JSON': JSON.stringify({ error: { stack: new Error('no').stack } }),
  Java: 'java.lang.IllegalStateException: no\n\tat com.example.Shop.order(Shop.java:42)',
  'Java in JSON': JSON.stringify({ trace: 'IllegalStateException\n\tat com.example.Shop.order(Shop.java:42)' }),
  Kotlin: 'Exception\n    at com.example.ShopKt$order$1.invoke(Shop.kt:42)',
  '.NET': 'System.Exception: no\n   at Shop.Order(Int32 id) in C:\\src\\Shop.cs:line 42',
  Python: 'Traceback (most recent call last):\n  File "shop.py", line 42, in order',
  PHP: 'PDOException: no\n#0 /srv/index.php(10): order()',
  'PHP with larger numbers': 'PDOException: no\n#12 /srv/index.php(1042): order()',
  Go: 'panic: no\n\ngoroutine 1 [running]:\nmain.main()',
  'Go with a four-digit goroutine id': 'panic: no\n\ngoroutine 1234 [running]:\nmain.main()',
  Ruby: "/srv/shop.rb:42:in 'Shop#order': no (RuntimeError)",
  'Ruby before 3.4': "/srv/shop.rb:42:in `order': no (RuntimeError)",
  Scala: 'Exception\n\tat shop.Shop$.order(Shop.scala:42)',
};

describe('hasStackTrace', () => {
  it.each(Object.entries(traces))('recognizes a stack trace of %s', (_, text) => {
    expect(hasStackTrace(text)).toBe(true);
  });

  it('looks only at the first hundred thousand characters', () => {
    expect(hasStackTrace(`${' '.repeat(99_000)}${traces.Python}`)).toBe(true);
    expect(hasStackTrace(`${' '.repeat(100_000)}${traces.Python}`)).toBe(false);
  });

  it.each([
    '',
    'Internal Server Error',
    'The service is down.\n  We are at https://status.example.com:8443 since 10:05',
    'Order #1 for shop.php (2)',
    '<html>\n  <body>\n    at work\n  </body>\n</html>',
  ])('finds no stack trace in %j', (text) => {
    expect(hasStackTrace(text)).toBe(false);
  });
});
