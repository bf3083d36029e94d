package shelter.catalogue;

/**
 * A format in which a table is handed out: its word in the API, its type in the vocabulary of the
 * EU, its media type in the list of IANA (PX has none), and the standard that it follows.
 */
enum Format {
  JSON_STAT2(
      "json-stat2",
      "JSON-stat 2.0",
      "JSON",
      "application/json",
      "https://json-stat.org/",
      "JSON-stat 2.0"),
  CSV("csv", "CSV", "CSV", "text/csv", "https://www.rfc-editor.org/rfc/rfc4180", "RFC 4180"),
  PX("px", "PX", "TXT", null, null, null),
  XLSX(
      "xlsx",
      "Excel",
      "XLSX",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      null,
      null),
  HTML("html", "HTML", "HTML", "text/html", null, null);

  final String word;
  final String title;
  final String fileType;
  final String mediaType;
  final String standard;
  final String standardName;

  Format(
      String word,
      String title,
      String fileType,
      String mediaType,
      String standard,
      String standardName) {
    this.word = word;
    this.title = title;
    this.fileType = fileType;
    this.mediaType = mediaType;
    this.standard = standard;
    this.standardName = standardName;
  }
}
