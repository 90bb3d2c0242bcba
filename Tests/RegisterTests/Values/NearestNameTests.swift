import Register
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("wolfburg", "wolfsburg"), ("wolfsbrug", "wolfsburg"), ("Wolfsburg", "wolfsburg"),
    ("wolfsburgg", "wolfsburg"), ("wlofsburg", "wolfsburg"), ("deyan", "deyang"),
    ("koinn", "konin"), ("慕尼赫", "慕尼黑"), ("wolsbug", "wolfsburg"), ("wlsbug", "wolfsburg"),
    ("wsbug", nil), ("berlin", nil), ("", nil), ("bo", nil), ("bon", "bonn"), ("德国", nil),
  ])
  func `a misspelt name means the nearest known one`(_ name: String, _ expected: String?) {
    let names = ["wolfsburg", "deyang", "konin", "慕尼黑", "bonn", "changchun", "法国", ""]
    #expect(nearest(to: name, in: names) == expected)
    #expect(nearest(to: name, in: names.reversed()) == expected)
  }

  @Test func `of equally near names the first in code point order is taken`() {
    #expect(nearest(to: "held", in: ["hele", "hela"]) == "hela")
    #expect(nearest(to: "held", in: ["hela", "hele"]) == "hela")
    #expect(nearest(to: "held", in: ["hele", "held"]) == "held")
  }

  @Test func `a swap of neighbours is one change`() {
    #expect(nearest(to: "abc", in: ["acb"]) == "acb")
    #expect(nearest(to: "abc", in: ["cab"]) == nil)
  }
}
