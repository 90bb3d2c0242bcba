enum ChineseGolden {
  static let all: [String: String] = [:]
}
