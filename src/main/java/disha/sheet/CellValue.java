package disha.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// What a cell of a workbook holds.
///
/// @param text what it says
/// @param value a text, number, date or truth; null for nothing
/// @param format how the sheet shows it; null where it does not say
record CellValue(String text, Object value, String format) {
  static final CellValue NOTHING = new CellValue("", null, null);

  static CellValue of(String text) {
    return new CellValue(text, text, null);
  }

  static CellValue of(boolean flag) {
    return new CellValue(flag ? "true" : "false", flag, null);
  }

  static CellValue of(BigDecimal number, String format) {
    String text =
        CellFormat.isPercent(format) ? plain(number.movePointRight(2)) + "%" : plain(number);
    return new CellValue(text, number, format);
  }

  static CellValue of(LocalDateTime moment, String format) {
    boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new CellValue(
        day ? moment.toLocalDate().toString() : moment.toString().replace('T', ' '),
        moment,
        format);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
