using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

public static class PetitionRole
{
    public static readonly Role Resident = new("resident", new Words("тұрғын", "житель", "resident"));

    public static readonly Role Librarian = new("librarian", new Words("кітапханашы", "библиотекарь", "librarian"));

    public static readonly Role Council = new("library-council", new Words("кітапхана кеңесі", "совет библиотеки", "library council"));
}
