import type { Answer, Request } from '../loopback.ts';
import type { State } from './service.ts';

/** Azure's Put Blob with a signed URL: a small archive is sent in one request, without blocks. */
export function putBlob({ path, query, headers, body }: Request, { signature, uploads }: State): Answer {
  const upload = uploads.find((it) => it.path === path);
  if (query.get('sig') !== signature) return refusal(403, 'AuthenticationFailed');
  if (upload === undefined) return refusal(404, 'ContainerNotFound');
  if (headers['x-ms-version'] === undefined) return refusal(400, 'MissingRequiredHeader');
  if (headers['x-ms-blob-type'] !== 'BlockBlob') return refusal(400, 'InvalidHeaderValue');
  if (query.has('comp')) return refusal(400, 'InvalidQueryParameterValue');
  upload.bytes = body;
  return { status: 201, headers: { etag: '"0x1"', 'x-ms-request-id': '0' } };
}

/** Azure's Get Blob with a signed URL, whole: on a host that is not Azure's, the toolkit does not request ranges. */
export function getBlob({ path, query }: Request, { signature, downloads }: State): Answer {
  const entry = downloads.get(path);
  if (query.get('sig') !== signature) return refusal(403, 'AuthenticationFailed');
  if (entry === undefined) return refusal(404, 'BlobNotFound');
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: entry.bytes };
}

function refusal(status: number, code: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
  };
}
