extension [UInt8] {
  /// A number of up to 8 bytes, the least significant first.
  func number(at position: Int, length: Int) -> Int {
    var number: UInt64 = 0
    for index in (position..<(position + length)).reversed() {
      number = number << 8 | UInt64(self[index])
    }
    return Int(clamping: number)
  }
}
