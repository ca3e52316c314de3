/** RFC 8058: the field that a mail program posts, and that the button of our page posts too. */
export async function asksToUnsubscribe(
  contentType: string | undefined,
  body: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const headers = { 'content-type': contentType ?? 'application/x-www-form-urlencoded' };
    const form = await new Response(body, { headers }).formData();
    // Some end the body with a line break.
    return form.get('List-Unsubscribe')?.toString().trim() === 'One-Click';
  } catch {
    // Neither of the two forms, or a broken one.
    return false;
  }
}
