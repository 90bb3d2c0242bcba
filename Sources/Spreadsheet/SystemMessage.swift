import Glibc

/// The system's own words for an error number, in lower case: `no space left on device`.
func systemMessage(_ number: Int32) -> String {
  let words = String(cString: strerror(number))
  return words.prefix(1).lowercased() + words.dropFirst()
}
