import Testing

@testable import Register

@Suite struct StringPlainTests {
  @Test(arguments: [
    ("", ""), ("Konin", "Konin"), ("La Paz", "La Paz"), ("La  Paz", "La Paz"), (" Konin ", "Konin"),
    ("Konin ", "Konin"), ("La　Paz", "La Paz"), ("Ｄｅｙａｎｇ", "Deyang"), ("德 阳", "德阳"),
    ("　德阳　", "德阳"), ("锡根－维特根施泰因", "锡根-维特根施泰因"), ("堪萨斯市（密苏里州）", "堪萨斯市(密苏里州)"),
    ("奈良市 Nara", "奈良市Nara"), ("Köln", "Köln"), ("a\tb", "a b"), ("\u{a0}x", "x"),
    ("１２", "12"),
  ])
  func `a text is typed plainly`(text: String, typed: String) {
    #expect(text.typed == typed)
    #expect(typed.typed == typed)
  }

  @Test func `names are compared in simplified characters`() {
    #expect("德 國".plain == "德国")
    #expect("臺北".plain == "台北".plain)
  }
}
