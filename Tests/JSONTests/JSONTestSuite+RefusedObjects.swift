extension JSONTestSuite {
  /// What every reader refuses: objects and blanks.
  static let refusedObjects: [(name: String, text: String, problem: String)] = [
    ("object_bad_value", #"["x", truth]"#, "1:7: json-syntax 'truth', expected a value"),
    (
      "object_bracket_key",
      #"{[: "x"}<0A>"#,
      "1:2: json-syntax '[', expected a key in double quotes or '}'"
    ),
    ("object_comma_instead_of_colon", #"{"x", null}"#, "1:5: json-syntax ',', expected ':'"),
    ("object_double_colon", #"{"x"::"b"}"#, "1:6: json-syntax ':', expected a value"),
    (
      "object_emoji",
      "{<F0><9F><87><A8><F0><9F><87><AD>}",
      "1:2: json-syntax '🇨', expected a key in double quotes or '}'"
    ),
    ("object_garbage_at_end", #"{"a":"a" 123}"#, "1:10: json-syntax '123', expected ',' or '}'"),
    (
      "object_key_with_single_quotes",
      "{key: 'value'}",
      "1:2: json-syntax 'key', expected a key in double quotes or '}'"
    ),
    (
      "object_lone_continuation_byte_in_key_and_trailing_comma",
      #"{"<B9>":"0",}"#,
      "1:3: encoding-error byte 0xB9, expected UTF-8"
    ),
    ("object_missing_colon", #"{"a" b}"#, "1:6: json-syntax 'b', expected ':'"),
    (
      "object_missing_key",
      #"{:"b"}"#,
      "1:2: json-syntax ':', expected a key in double quotes or '}'"
    ),
    ("object_missing_semicolon", #"{"a" "b"}"#, #"1:6: json-syntax '"', expected ':'"#),
    (
      "object_missing_value",
      #"{"a":"#,
      "1:6: json-syntax object opened at line 1 column 1 is not closed"
    ),
    (
      "object_no-colon", #"{"a""#, "1:5: json-syntax object opened at line 1 column 1 is not closed"
    ),
    (
      "object_non_string_key",
      "{1:1}",
      "1:2: json-syntax '1', expected a key in double quotes or '}'"
    ),
    (
      "object_non_string_key_but_huge_number_instead",
      "{9999E9999:1}",
      "1:2: json-syntax '9999E9999', expected a key in double quotes or '}'"
    ),
    (
      "object_repeated_null_null",
      "{null:null,null:null}",
      "1:2: json-syntax 'null', expected a key in double quotes or '}'"
    ),
    (
      "object_several_trailing_commas",
      #"{"id":0,,,,,}"#,
      "1:9: json-syntax ',', expected a key in double quotes"
    ),
    (
      "object_single_quote",
      "{'a':0}",
      "1:2: json-syntax ''', expected a key in double quotes or '}'"
    ),
    ("object_trailing_comma", #"{"id":0,}"#, "1:8: json-syntax ',' after the last value"),
    ("object_trailing_comment", #"{"a":"b"}/**/"#, "1:10: json-syntax '/', expected nothing more"),
    (
      "object_trailing_comment_open",
      #"{"a":"b"}/**//"#,
      "1:10: json-syntax '/', expected nothing more"
    ),
    (
      "object_trailing_comment_slash_open",
      #"{"a":"b"}//"#,
      "1:10: json-syntax '/', expected nothing more"
    ),
    (
      "object_trailing_comment_slash_open_incomplete",
      #"{"a":"b"}/"#,
      "1:10: json-syntax '/', expected nothing more"
    ),
    (
      "object_two_commas_in_a_row",
      #"{"a":"b",,"c":"d"}"#,
      "1:10: json-syntax ',', expected a key in double quotes"
    ),
    (
      "object_unquoted_key",
      #"{a: "b"}"#,
      "1:2: json-syntax 'a', expected a key in double quotes or '}'"
    ),
    (
      "object_unterminated-value",
      #"{"a":"a"#,
      "1:6: json-syntax string opened at line 1 column 6 is not closed"
    ),
    (
      "object_with_single_string", #"{ "foo" : "bar", "a" }"#, "1:22: json-syntax '}', expected ':'"
    ),
    (
      "object_with_trailing_garbage", #"{"a":"b"}#"#, "1:10: json-syntax '#', expected nothing more"
    ),
    ("single_space", " ", "1:2: json-syntax no text, expected a value"),
  ]
}
