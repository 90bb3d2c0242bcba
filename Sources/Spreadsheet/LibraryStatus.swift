import CXlsxWriter

/// The reason that libxlsxwriter gives for a status other than success, in lower case and without
/// its full stop, or nil for success.
func libraryReason(_ status: lxw_error) -> String? {
  guard status != LXW_NO_ERROR else { return nil }
  let words = String(cString: lxw_strerror(status))
  let text = words.hasSuffix(".") ? String(words.dropLast()) : words
  return "libxlsxwriter: \(text)"
}
