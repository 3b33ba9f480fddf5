package disha.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Calls that ask which language the person's system speaks: those of any library that can be told
/// a language and are not, and those that cannot be told one at all.
final class LanguageRule extends DescribedPredicate<JavaAccess<?>> {
  private static final Set<String> NEVER_TOLD =
      Set.of(
          "java.lang.String.formatted",
          "java.text.MessageFormat.format",
          "java.text.DecimalFormat.<init>",
          "java.time.format.DateTimeFormatter.ofLocalizedDate",
          "java.time.format.DateTimeFormatter.ofLocalizedTime",
          "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
          "java.time.format.DateTimeFormatter.ofLocalizedPattern",
          "java.util.Locale.getDefault",
          "java.util.Locale.setDefault",
          "java.util.Scanner.<init>");

  LanguageRule() {
    super("asks for the language of the person's system");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
        && asks(
            called.getOwner(),
            called.getName(),
            called.getRawParameterTypes().stream().map(JavaClass::getName).toList());
  }

  private static boolean asks(JavaClass owner, String name, List<String> parameters) {
    if (owner.getPackageName().startsWith("disha")) {
      return false;
    }
    String languageless = owner.getName() + "." + name;
    return (NEVER_TOLD.contains(languageless) && !isTold(languageless, parameters))
        || overloads(owner, name).anyMatch(o -> isTheSameWithALanguage(o, parameters));
  }

  // Of these some are told by their signs, and one by its arguments.
  private static boolean isTold(String called, List<String> parameters) {
    return switch (called) {
      case "java.text.DecimalFormat.<init>" ->
          parameters.contains("java.text.DecimalFormatSymbols");
      case "java.text.MessageFormat.format" -> parameters.size() != 2;
      default -> false;
    };
  }

  private static Stream<Executable> overloads(JavaClass owner, String name) {
    Class<?> type = owner.reflect();
    return name.equals("<init>")
        ? Arrays.stream(type.getConstructors())
        : Arrays.stream(type.getMethods())
            .filter(m -> m.getName().equals(name))
            .map(Executable.class::cast);
  }

  private static boolean isTheSameWithALanguage(Executable other, List<String> parameters) {
    List<String> rest =
        new ArrayList<>(Arrays.stream(other.getParameterTypes()).map(Class::getName).toList());
    return rest.remove(Locale.class.getName()) && rest.equals(parameters);
  }
}
