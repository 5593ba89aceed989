/** A call the server refused or that did not reach it. */
export class ApiError extends Error {
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** Calls the chat's own server. @returns the parsed answer. */
export async function call(name, body) {
  const response = await fetch(`/ui/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new ApiError(response.status);
  return response.json();
}

export async function readSession() {
  const response = await fetch('/ui/session');
  if (!response.ok) throw new ApiError(response.status);
  return response.json();
}

/** Hands a file over; it is attached to the next message by its id. @returns `{id, name, size}` */
export async function upload(file) {
  const response = await fetch(`/ui/file?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
  if (!response.ok) throw new ApiError(response.status);
  return response.json();
}
