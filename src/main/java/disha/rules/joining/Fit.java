package disha.rules.joining;

import disha.rules.grounds.Basis;
import disha.rules.vocabulary.Text;
import java.util.List;

/// People whom a kind of work fits, by what of them fits it: any of these is enough.
///
/// @param segment the id of the work
/// @param grade how well it fits them
/// @param from the id of the lowest level at which a field counts; empty where there are no fields
/// @param fields the ids of fields of study
/// @param awards the ids of degrees and diplomas
/// @param professions the ids of professions
/// @param certificates the ids of certificates
/// @param work the ids of kinds of work, done for as long as an assumption says
/// @param veryWork the ids of kinds of work that are this very work
/// @param skills the ids of skills
/// @param basis what this rests on
/// @param reason why it fits, in a sentence
public record Fit(
    String segment,
    FitGrade grade,
    String from,
    List<String> fields,
    List<String> awards,
    List<String> professions,
    List<String> certificates,
    List<String> work,
    List<String> veryWork,
    List<String> skills,
    Basis basis,
    Text reason) {
  public Fit {
    fields = List.copyOf(fields);
    awards = List.copyOf(awards);
    professions = List.copyOf(professions);
    certificates = List.copyOf(certificates);
    work = List.copyOf(work);
    veryWork = List.copyOf(veryWork);
    skills = List.copyOf(skills);
  }
}
