using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>One chapter: what it is called, and how it is told.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="TellAsync">Tells it.</param>
/// <param name="LooksBack">Whether it records nothing and only looks back; then every run tells it in full.</param>
internal sealed record Chapter(Words Title, Func<Telling, Task> TellAsync, bool LooksBack = false)
{
    /// <summary>A chapter of one case: what earlier runs have recorded of it is told in a line.</summary>
    public static Chapter Of<TCase>(Words title, Func<Telling, Story<TCase>> caseOf, Func<Story<TCase>, Telling, Task> tellAsync)
        where TCase : Case =>
        new(title, telling => caseOf(telling).ChapterAsync(story => tellAsync(story, telling)));
}
