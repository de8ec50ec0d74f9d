const named: Readonly<Record<string, string>> = {
  'Fetch Standard (CORS protocol)': 'https://fetch.spec.whatwg.org/#http-cors-protocol',
  'Fetch Standard (HTTP-redirect fetch)': 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  'Fetch Standard (Response.ok)': 'https://fetch.spec.whatwg.org/#dom-response-ok',
  'Fetch Standard (early hints)': 'https://fetch.spec.whatwg.org/',
  'Google Search Central, HTTP status codes':
    'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
  'AWS, Troubleshoot your Application Load Balancers':
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  'nginx, ngx_http_upstream_module': 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html',
};

/** The URL of a reference. */
export function referenceUrl(reference: string): string {
  const rfc = /^RFC (\d+)(?: §([\d.]+))?(?: \(.+\))?$/.exec(reference);
  if (rfc) {
    const [, number = '', section] = rfc;
    return `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`;
  }
  if (reference.startsWith('draft-')) return `https://datatracker.ietf.org/doc/${reference}/`;
  const url = named[reference];
  if (url === undefined) throw new Error(`Cannot link the reference "${reference}": its address is not known`);
  return url;
}

/** A reference as a link. */
export function referenceLink(reference: string): string {
  return `<a href="${referenceUrl(reference)}">${reference}</a>`;
}

/** Splits the references of a row: `RFC 9110 §15.5.2, §11.6.1` names two sections of one document. */
export function toReferences(spec: string): string[] {
  let document = '';
  return spec.split(', ').map((place) => {
    if (place.startsWith('§')) return `${document} ${place}`;
    document = place.replace(/ §.*/, '');
    return place;
  });
}

/** References as links, in one line. */
export function referenceLinks(references: readonly string[]): string {
  return references.map(referenceLink).join(' · ');
}
