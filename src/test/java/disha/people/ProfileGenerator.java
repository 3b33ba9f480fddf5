package disha.people;

import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.property.Generator;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/// Profiles for properties; a failing one is printed as its file, to be opened in the program.
///
/// @param source where they come from
public record ProfileGenerator(Function<Random, Profile> source) implements Generator<Profile> {
  /// Profiles of every kind.
  public static final Generator<Profile> ANY = new ProfileGenerator(RandomProfiles::profile);

  @Override
  public Profile generate(Random random) {
    return source.apply(random);
  }

  @Override
  public Stream<Profile> shrink(Profile profile) {
    return SmallerProfiles.of(profile);
  }

  @Override
  public String print(Profile profile) {
    return ProfileFile.format(profile);
  }
}
