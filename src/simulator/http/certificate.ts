import { generate } from 'selfsigned';

/** Names outside clients know Microsoft's servers by, and this machine's own. */
export const certifiedNames = ['localhost', 'graph.microsoft.com', 'login.microsoftonline.com'] as const;

export interface Certificate {
  /** PEM of the throw-away authority clients must trust (`NODE_EXTRA_CA_CERTS`). */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const days = 30;

/** A new authority and a server certificate from it. The authority's key is forgotten, so nothing else can be signed. */
export async function createCertificate(now: Date): Promise<Certificate> {
  const validity = { notBeforeDate: now, notAfterDate: new Date(now.getTime() + days * 86_400_000) };
  const common = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256', ...validity } as const;
  const authority = await generate([{ name: 'commonName', value: 'Farewell demo tenant (throw-away)' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [...certifiedNames.map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  return { ca: authority.cert, cert: server.cert, key: server.private };
}
