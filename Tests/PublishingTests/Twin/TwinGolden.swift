/// Files as they must come out, read by a person.
enum TwinGolden {
  static let descriptor = #"""
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "yearbook-deyang",
      "languages": [
        "en",
        "zh",
        "de"
      ],
      "title": "International cooperation",
      "description": "International cooperation of Deyang, 2016 to 2017, as of 2017-12-31. `_T` \#
    is a total, `_U` is not stated.",
      "version": "2017.0.0",
      "created": "2018-01-31T00:00:00Z",
      "contributors": [
        {
          "title": "Foreign Affairs Office",
          "email": "office@example.org",
          "roles": [
            "publisher"
          ]
        }
      ],
      "licenses": [
        {
          "name": "CC-BY-4.0",
          "title": "CC BY 4.0"
        }
      ],
      "sources": [
        {
          "title": "Annals \"2017\"",
          "path": "https://example.org/annals",
          "version": "2018-03"
        },
        {
          "title": "A speech"
        }
      ],
      "notes": [
        {
          "id": "partial",
          "text": "Until June."
        },
        {
          "id": "start-rule",
          "text": "A delegation belongs to its first day."
        }
      ],
      "resources": [
        {
          "name": "partners",
          "type": "table",
          "title": "Title of partners",
          "description": "Summary of partners.",
          "path": "partners.csv",
          "format": "csv",
          "mediatype": "text/csv",
          "encoding": "utf-8",
          "bytes": 72,
          "hash": "sha256:c349bee73807e3f0e201c1121c3a320af6970268ec267762afa1a02fafde82a8",
          "sources": [
            {
              "title": "Annals \"2017\"",
              "path": "https://example.org/annals",
              "version": "2018-03"
            }
          ],
          "notes": [
            "start-rule"
          ],
          "dialect": {
            "lineTerminator": "\n"
          },
          "schema": {
            "fields": [
              {
                "name": "year",
                "title": "Year",
                "type": "string"
              },
              {
                "name": "value",
                "description": "The figure; empty where the sources do not determine a single \#
    value.",
                "type": "integer",
                "missingValues": [
                  {
                    "value": "",
                    "label": "none: see the status"
                  }
                ]
              },
              {
                "name": "lower",
                "description": "The least that it may be; empty where nothing is known from \#
    below.",
                "type": "integer",
                "missingValues": [
                  {
                    "value": "",
                    "label": "none: see the status"
                  }
                ]
              },
              {
                "name": "upper",
                "description": "The most that it may be; empty where there is no upper bound.",
                "type": "integer",
                "missingValues": [
                  {
                    "value": "",
                    "label": "none: see the status"
                  }
                ]
              },
              {
                "name": "status",
                "description": "Letters of SDMX's CL_OBS_STATUS, separated by blanks, the most \#
    important first: A normal, B break in series, E estimated or known within bounds, M not \#
    applicable, O not available, P provisional, Q confidential; and R revised, which that list \#
    does not have.",
                "type": "string",
                "constraints": {
                  "required": true,
                  "pattern": "[A-Z]( [A-Z])*"
                }
              },
              {
                "name": "covered",
                "description": "How many of the underlying records state a figure.",
                "type": "integer"
              },
              {
                "name": "of",
                "description": "How many underlying records there are.",
                "type": "integer"
              },
              {
                "name": "unit",
                "description": "What the figure counts.",
                "type": "string",
                "categories": [
                  {
                    "value": "delegation",
                    "label": "delegations",
                    "label@zh": "批",
                    "label@de": "Delegationen"
                  }
                ]
              }
            ],
            "missingValues": [
              {
                "value": "",
                "label": "not stated"
              }
            ],
            "primaryKey": [
              "year"
            ]
          }
        }
      ]
    }

    """#
}
