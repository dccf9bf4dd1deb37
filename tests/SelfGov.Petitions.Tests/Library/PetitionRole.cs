using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

/// <summary>Who acts in the affairs of the library.</summary>
public static class PetitionRole
{
    public static readonly Role Resident = new("resident", new("тұрғын", "житель", "resident"));

    public static readonly Role Librarian = new("librarian", new("кітапханашы", "библиотекарь", "librarian"));

    public static readonly Role Council = new("library-council", new("кітапхана кеңесі", "совет библиотеки", "library council"));
}
