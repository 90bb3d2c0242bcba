@testable import Intake

/// Lines of registers, and their bytes in other encodings as Python writes them.
struct EncodedText {
  let text: String
  let encoding: TextEncoding
  let bytes: [UInt8]

  private init(_ text: String, _ encoding: TextEncoding, _ digits: String...) {
    self.text = text
    self.encoding = encoding
    let digits = Array(digits.joined().utf8)
    bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
  }

  static let chinese =
    "编号,日期,本市,结好城市,备注\n"
    + "1,1993-10-14,德阳,东广岛,友好城市关系；经贸、文化和教育交流\n"
  static let traditional =
    "編號,日期,本市,結好城市,備註\n"
    + "1,1993-10-14,臺北,慕尼黑,友好城市關係；經貿、文化和教育交流\n"
  static let german =
    "Kennung;Beginn;Partnerkommune;Art\n"
    + "1;1974;Köln;Städtepartnerschaft\n2;2001;Öhringen;größere Übung\n"
  static let spanish = "Núm.;Año;País;Ciudad\n1;1998;España;«Málaga»\n"

  static let all = [
    EncodedText(
      chinese, .gb18030,
      "b1e0bac52cc8d5c6da2cb1becad02cbde1bac3b3c7cad02cb1b8d7a20a312c313939332d31302d31342c",
      "b5c2d1f42cb6abb9e3b5ba2cd3d1bac3b3c7cad0b9d8cfb5a3bbbeadc3b3a1a2cec4bbafbacdbdccd3fd",
      "bdbbc1f70a"),
    EncodedText(
      traditional, .big5,
      "bd73b8b92ca4e9b4c12ca5bba5ab2cb5b2a66eabb0a5ab2cb3c6b5f90a312c313939332d31302d31342c",
      "bb4fa55f2cbc7da5a7b6c22ca4cda66eabb0a5abc3f6ab59a146b867b654a142a4e5a4c6a94db1d0a87c",
      "a5e6ac790a"),
    EncodedText(
      german, .windows1252,
      "4b656e6e756e673b426567696e6e3b506172746e65726b6f6d6d756e653b4172740a313b313937343b4b",
      "f66c6e3b5374e4647465706172746e65727363686166740a323b323030313bd66872696e67656e3b6772",
      "f6df65726520dc62756e670a"),
    EncodedText(
      spanish, .windows1252,
      "4efa6d2e3b41f16f3b5061ed733b4369756461640a313b313939383b45737061f1613bab4de16c616761",
      "bb0a"),
    EncodedText(
      chinese, .utf16LittleEndian,
      "167ff7532c00e5651f672c002c67025e2c00d37e7d59ce57025e2c000759e86c0a0031002c0031003900",
      "390033002d00310030002d00310034002c00b75f33962c001c4e7f5e9b5c2c00cb537d59ce57025e7351",
      "fb7c1bffcf7e388d0130876516538c545965b280a44e416d0a00"),
    EncodedText(
      german, .utf16BigEndian,
      "004b0065006e006e0075006e0067003b0042006500670069006e006e003b0050006100720074006e0065",
      "0072006b006f006d006d0075006e0065003b004100720074000a0031003b0031003900370034003b004b",
      "00f6006c006e003b0053007400e40064007400650070006100720074006e006500720073006300680061",
      "00660074000a0032003b0032003000300031003b00d6006800720069006e00670065006e003b00670072",
      "00f600df006500720065002000dc00620075006e0067000a"),
  ]
}
