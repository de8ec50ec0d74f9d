/** Patterns for the lines of a stack trace. Each repetition is bounded, so that matching takes linear time. */
const traces: readonly RegExp[] = [
  // JavaScript: `at handler (/srv/app.js:10:5)`.
  /(?:\n|\\n)[ \t]{1,16}at [^\n]{1,300}?:\d{1,7}:\d{1,7}/,
  // Java and Kotlin: `at com.example.Shop.order(Shop.java:42)`.
  /(?:\n|\\n|\\t)[ \t]{0,16}at [\w.$]{1,300}\([\w$]{1,100}\.(?:java|kt|scala):\d{1,7}\)/,
  // .NET: `at Shop.Order() in C:\src\Shop.cs:line 42`.
  /\) in [^\n]{1,300}?:line \d{1,7}/,
  // Python.
  /Traceback \(most recent call last\):/,
  // PHP: `#0 /srv/index.php(10): order()`.
  /#\d{1,4} [^\n]{1,300}?\.php\(\d{1,7}\)/,
  // Go.
  /goroutine \d{1,9} \[running\]:/,
  // Ruby: `/srv/shop.rb:42:in 'order'`.
  /\.rb:\d{1,7}:in [`']/,
];

/** Whether a text looks like a stack trace, or is JSON with a string that does. */
export function hasStackTrace(text: string): boolean {
  const start = text.slice(0, 100_000);
  return traces.some((trace) => trace.test(start));
}
