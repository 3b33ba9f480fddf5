package disha.window.state;

/// The names of fields, as the profile file calls them.
public final class FieldNames {
  public static final String EDUCATION = "education";
  public static final String EXPERIENCE = "experience";
  public static final String ASSUMPTIONS = "assumptions";
  public static final String OFFER_SEGMENT = "offer.segment";
  public static final String OFFER_AMOUNT = "offer.amount";
  public static final String OFFER_PERIOD = "offer.period";

  private static final String YEARS = "years";

  private FieldNames() {}

  /// An entry of a list, such as `education[0]`.
  public static String in(String list, int index) {
    return list + "[" + index + "]";
  }

  /// A member of an entry of a list, such as `education[0].marks`.
  public static String in(String list, int index, String member) {
    return in(list, index) + "." + member;
  }

  /// The length of an entry of experience.
  public static String years(int index) {
    return in(EXPERIENCE, index, YEARS);
  }

  static boolean isLength(String field) {
    return field.startsWith(EXPERIENCE) && field.endsWith("." + YEARS);
  }

  /// The name of a field as the id of a node, such as `education-0-marks`.
  public static String nodeId(String field) {
    return field.replace("]", "").replaceAll("[^A-Za-z0-9]", "-");
  }
}
