extension JSONTestSuite {
  /// What a reader may choose, and what this one does.
  static let chosen: [(name: String, text: String, problem: String)] = [
    ("number_double_huge_neg_exp", "[123.456e-789]", "accepted"),
    (
      "number_huge_exp",
      "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999969999999006]",
      "accepted"
    ),
    ("number_neg_int_huge_exp", "[-1e+9999]", "accepted"),
    ("number_pos_double_huge_exp", "[1.5e+9999]", "accepted"),
    ("number_real_neg_overflow", "[-123123e100000]", "accepted"),
    ("number_real_pos_overflow", "[123123e100000]", "accepted"),
    ("number_real_underflow", "[123e-10000000]", "accepted"),
    ("number_too_big_neg_int", "[-123123123123123123123123123123]", "accepted"),
    ("number_too_big_pos_int", "[100000000000000000000]", "accepted"),
    (
      "number_very_big_negative_int",
      "[-237462374673276894279832749832423479823246327846]",
      "accepted"
    ),
    (
      "object_key_lone_2nd_surrogate",
      #"{"\uDFAA":0}"#,
      #"1:3: encoding-error half a character '\udfaa', expected its other half with it"#
    ),
    (
      "string_1st_surrogate_but_2nd_missing",
      #"["\uDADA"]"#,
      #"1:3: encoding-error half a character '\udada', expected its other half with it"#
    ),
    (
      "string_1st_valid_surrogate_2nd_invalid",
      #"["\uD888\u1234"]"#,
      #"1:3: encoding-error half a character '\ud888', expected its other half with it"#
    ),
    (
      "string_UTF-16LE_with_BOM",
      #"<FF><FE>[<00>"<00><E9><00>"<00>]<00>"#,
      "1:1: encoding-error text in UTF-16LE, expected UTF-8"
    ),
    (
      "string_UTF-8_invalid_sequence",
      #"["<E6><97><A5><D1><88><FA>"]"#,
      "1:8: encoding-error byte 0xFA, expected UTF-8"
    ),
    (
      "string_UTF8_surrogate_U+D800",
      #"["<ED><A0><80>"]"#,
      "1:3: encoding-error byte 0xED, expected UTF-8"
    ),
    (
      "string_incomplete_surrogate_and_escape_valid",
      #"["\uD800\n"]"#,
      #"1:3: encoding-error half a character '\ud800', expected its other half with it"#
    ),
    (
      "string_incomplete_surrogate_pair",
      #"["\uDd1ea"]"#,
      #"1:3: encoding-error half a character '\udd1e', expected its other half with it"#
    ),
    (
      "string_incomplete_surrogates_escape_valid",
      #"["\uD800\uD800\n"]"#,
      #"1:3: encoding-error half a character '\ud800', expected its other half with it"#
    ),
    (
      "string_invalid_lonely_surrogate",
      #"["\ud800"]"#,
      #"1:3: encoding-error half a character '\ud800', expected its other half with it"#
    ),
    (
      "string_invalid_surrogate",
      #"["\ud800abc"]"#,
      #"1:3: encoding-error half a character '\ud800', expected its other half with it"#
    ),
    ("string_invalid_utf-8", #"["<FF>"]"#, "1:3: encoding-error byte 0xFF, expected UTF-8"),
    (
      "string_inverted_surrogates_U+1D11E",
      #"["\uDd1e\uD834"]"#,
      #"1:3: encoding-error half a character '\udd1e', expected its other half with it"#
    ),
    ("string_iso_latin_1", #"["<E9>"]"#, "1:3: encoding-error byte 0xE9, expected UTF-8"),
    (
      "string_lone_second_surrogate",
      #"["\uDFAA"]"#,
      #"1:3: encoding-error half a character '\udfaa', expected its other half with it"#
    ),
    (
      "string_lone_utf8_continuation_byte",
      #"["<81>"]"#,
      "1:3: encoding-error byte 0x81, expected UTF-8"
    ),
    (
      "string_not_in_unicode_range",
      #"["<F4><BF><BF><BF>"]"#,
      "1:3: encoding-error byte 0xF4, expected UTF-8"
    ),
    (
      "string_overlong_sequence_2_bytes",
      #"["<C0><AF>"]"#,
      "1:3: encoding-error byte 0xC0, expected UTF-8"
    ),
    (
      "string_overlong_sequence_6_bytes",
      #"["<FC><83><BF><BF><BF><BF>"]"#,
      "1:3: encoding-error byte 0xFC, expected UTF-8"
    ),
    (
      "string_overlong_sequence_6_bytes_null",
      #"["<FC><80><80><80><80><80>"]"#,
      "1:3: encoding-error byte 0xFC, expected UTF-8"
    ),
    ("string_truncated-utf-8", #"["<E0><FF>"]"#, "1:3: encoding-error byte 0xE0, expected UTF-8"),
    (
      "string_utf16BE_no_BOM",
      #"<00>[<00>"<00><E9><00>"<00>]"#,
      "1:1: json-syntax byte 0x00, expected a value"
    ),
    (
      "string_utf16LE_no_BOM",
      #"[<00>"<00><E9><00>"<00>]<00>"#,
      "1:2: json-syntax byte 0x00, expected a value or ']'"
    ),
    ("structure_UTF-8_BOM_empty_object", "<EF><BB><BF>{}", "accepted"),
    (
      "object_duplicated_key",
      #"{"a":"b","a":"c"}"#,
      "1:10: duplicate-key key 'a' stands already at line 1 column 2"
    ),
    (
      "object_duplicated_key_and_value",
      #"{"a":"b","a":"b"}"#,
      "1:10: duplicate-key key 'a' stands already at line 1 column 2"
    ),
  ]
}
