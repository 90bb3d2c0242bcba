import Register
import Testing

@Suite struct SimplifiedTextTests {
  @Test(arguments: [
    ("德國", "德国"), ("友好交流關係", "友好交流关系"), ("瓦倫西亞", "瓦伦西亚"), ("臺灣", "台湾"), ("編號,備註", "编号,备注"),
    ("結好城市 1", "结好城市 1"), ("來訪", "来访"), ("沈陽 沉没", "沈阳 沉没"),
  ])
  func `each traditional character has its simplified one`(_ text: String, _ plain: String) {
    #expect(text.simplified == plain)
    #expect(plain.simplified == plain)
  }

  @Test(arguments: ["", "Köln", "友好城市", "日本", "の 한국 ЖД 🎏", "\u{4DFF}\u{A000}"])
  func `all else stays as it is`(_ text: String) {
    #expect(text.simplified == text)
  }
}
