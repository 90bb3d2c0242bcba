import Glibc

/// Lends texts as C strings to a library that asks for `char *` but only reads.
func withMutableCStrings<Result>(
  _ texts: [String?], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { $0.flatMap { strdup($0) } }
  defer { copies.forEach { free($0) } }
  return body(copies)
}

func withMutableCString<Result>(
  _ text: String?, _ body: (UnsafeMutablePointer<CChar>?) -> Result
) -> Result {
  withMutableCStrings([text]) { body($0[0]) }
}
