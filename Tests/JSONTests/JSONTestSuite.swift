/// The texts of JSONTestSuite, which try a reader at every corner of RFC 8259, and the problem that
/// is found in each. A byte that is not printable is written as `<1F>`, and so is `<`.
///
/// The names and texts are from JSONTestSuite, <https://github.com/nst/JSONTestSuite>, under the MIT
/// License:
///
/// Copyright (c) 2016 Nicolas Seriot
///
/// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
/// associated documentation files (the "Software"), to deal in the Software without restriction,
/// including without limitation the rights to use, copy, modify, merge, publish, distribute,
/// sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
/// furnished to do so, subject to the following conditions:
///
/// The above copyright notice and this permission notice shall be included in all copies or
/// substantial portions of the Software.
///
/// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
/// NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
/// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
/// DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
/// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
enum JSONTestSuite {
  /// The bytes of a text.
  static func bytes(_ text: String) -> [UInt8] {
    let parts = text.split(separator: "<", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: Array(parts[0].utf8)) { bytes, part in
      bytes += [UInt8(part.prefix(2), radix: 16) ?? 0] + part.dropFirst(3).utf8
    }
  }
}
