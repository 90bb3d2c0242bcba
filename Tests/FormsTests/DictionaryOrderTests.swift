import Tables
import Testing

@testable import Forms

struct DictionaryOrderTests {
  @Test func `umlauts stand beside their vowels`() {
    #expect(
      DictionaryOrder.sorted(
        ["Zypern", "Österreich", "Oman", "Ägypten", "Albanien", "Åland"], in: .german)
        == ["Ägypten", "Åland", "Albanien", "Oman", "Österreich", "Zypern"])
  }

  @Test func `Chinese words stand in the order of pinyin`() {
    #expect(
      DictionaryOrder.sorted(["中国", "日本", "德国", "阿根廷", "波兰"], in: .chinese) == [
        "阿根廷", "波兰", "德国", "日本", "中国",
      ])
  }
}
