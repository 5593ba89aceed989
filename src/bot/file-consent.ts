import { z } from 'zod';

const id = z.string().max(1024);

/** Where Teams lets a file be put, once the person agreed. */
const upload = z.looseObject({
  uploadUrl: z.string().max(8192),
  contentUrl: z.string().max(8192),
  name: z.string().max(512),
  uniqueId: id,
  fileType: z.string().max(64),
});

const answer = z.looseObject({
  type: z.literal('fileUpload'),
  context: z.record(z.string().max(128), id).nullish(),
  action: z.enum(['accept', 'decline']),
  uploadInfo: upload.nullish(),
});

export type UploadInfo = z.infer<typeof upload>;

/** What somebody said to an offered file. */
export interface FileConsent {
  readonly ids: Readonly<Record<string, string>>;
  /** Undefined = not wanted. */
  readonly upload: UploadInfo | undefined;
}

/** The value of a `fileConsent/invoke`; undefined when it has another shape. */
export function readConsent(given: unknown): FileConsent | undefined {
  const parsed = answer.safeParse(given);
  if (!parsed.success) return undefined;
  const { action, context, uploadInfo } = parsed.data;
  if (action === 'accept' && !uploadInfo) return undefined;
  return { ids: context ?? {}, upload: action === 'accept' ? (uploadInfo ?? undefined) : undefined };
}
