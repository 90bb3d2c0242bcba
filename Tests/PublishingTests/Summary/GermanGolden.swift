enum GermanGolden {
  static let all: [String: String] = [:]
}
