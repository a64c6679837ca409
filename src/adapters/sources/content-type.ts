/** Media type and charset of a `Content-Type` header, both in lower case. */
export const contentType = (
  header: string | null,
): { readonly mediaType: string | null; readonly charset: string | null } => {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const charset = parameters
    .map((parameter) => /^charset=["']?([^"']+)["']?$/iu.exec(parameter)?.[1])
    .find((value) => value !== undefined)
  return { mediaType: type.toLowerCase() || null, charset: charset?.toLowerCase() ?? null }
}
